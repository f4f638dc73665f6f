using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;
using Vekha.Planning.Tests.Obligations;
using Vekha.Planning.Tests.Scheduling;

namespace Vekha.Planning.Tests.Editions;

public sealed class EditionScheduleTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly IReadOnlyList<Rule> Rules = [.. ScheduleProperties.Rules()];

    /// <summary>Of whatever plan, centre and cohort: what recurs is asked from the opening that the card of the centre shows, set or
    /// supposed, and only a rule that names the year of creation asks for more.</summary>
    [Fact]
    public void Nothing_that_recurs_is_due_before_the_opening_that_the_card_shows()
    {
        var asked = 0;
        foreach (var seed in Enumerable.Range(0, 400))
        {
            var random = new Random(seed);
            Centre[] centres = [.. Enumerable.Range(0, 4).Select(_ => CentreOf(random))];
            var rows = Rows([.. Enumerable.Range(0, 5).Select(_ => RuleOf(random))]);
            var term = new PlanTerm(random.Next(3) == 0 ? null : new(random.Next(2020, 2024), random.Next(2024, 2031)),
                new(random.Next(2019, 2025), random.Next(1, 13), 10));
            foreach (var expected in EditionSchedule.Of(rows, centres, term, WorkingCalendar.Russian, Today))
            {
                if (expected is not { LeftOut: null, Occurrence: { Period: not null, Due: { } due, RuleIndex: { } index } }) continue;
                if (expected.Measure.Measure.Deadline.Rules[index] is { Cohort: not null } or { YearOffset: not null }) continue;
                var shown = expected.Centre!.Card.OpenedOn ?? new DateOnly(expected.Centre.Cohort, 9, 1);
                due.ShouldBeGreaterThanOrEqualTo(shown, $"seed {seed}, cohort {expected.Centre.Cohort}");
                asked++;
            }
        }
        asked.ShouldBeGreaterThan(1000);
    }

    private static Rule RuleOf(Random random)
    {
        var rule = Rules[random.Next(Rules.Count)];
        return random.Next(6) == 0 ? rule with { Cohort = random.Next(2022, 2027) } : rule;
    }

    private static Centre CentreOf(Random random)
    {
        var cohort = random.Next(2021, 2028);
        DateOnly? opened = random.Next(2) == 0 ? null : new DateOnly(cohort + random.Next(-1, 2), random.Next(1, 13), random.Next(1, 29));
        return Centre.Create(
            new(Guid.NewGuid()), "IT-куб", "it-cube", Known.School, Known.Region.Id, null, cohort, new(null, null, opened));
    }

    private static IReadOnlyList<EditionMeasure> Rows(IReadOnlyList<Rule> rules)
    {
        Measure[] measures = [.. rules.Select((rule, i) => new Measure($"{i + 1}", "Мониторинг", [], [], new("", [rule]), null))];
        var plan = new Plan("Комплекс мер", null, null, measures);
        var act = LoadedAct.Load(new(Guid.NewGuid()), Known.Region, null, "", new Reading(null, [plan], []),
            new PersonId(Guid.NewGuid()), DateTimeOffset.UnixEpoch);
        var edition = Edition.Draft(new(Guid.NewGuid()), act, 1, plan);
        return [.. measures.Select((m, i) => EditionMeasure.Create(new(Guid.NewGuid()), edition, i + 1, m, OwedBy.EachCentre, null))];
    }
}
