using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Editions;

/// <summary>A plan of 2023–2025 and what a later act makes of it, for two centres.</summary>
internal sealed class Amended
{
    public static readonly DateOnly Today = new(2024, 6, 10);
    public static readonly DateOnly FirstAct = new(2023, 12, 8);
    public static readonly DateOnly LaterAct = new(2024, 6, 3);
    private static readonly PersonId Person = new(Guid.NewGuid());
    private static readonly Organisation Region = Organisation.Create(new(Guid.NewGuid()), "Область", null, OrganisationKind.Region, null);
    private static readonly Organisation School = Organisation.Create(new(Guid.NewGuid()), "Школа", null, OrganisationKind.Host, Region);
    private static readonly PlanTerm Term = new(new YearSpan(2023, 2025), FirstAct);

    public static readonly Centre Early =
        Centre.Create(new(Guid.NewGuid()), "Центр 2023", "it-cube", School, Region.Id, null, 2023, CentreCard.Empty);
    public static readonly Centre Late =
        Centre.Create(new(Guid.NewGuid()), "Центр 2024", "it-cube", School, Region.Id, new(Guid.NewGuid()), 2024, CentreCard.Empty);

    public Edition Former { get; } = Draft();
    public Edition Present { get; } = Draft();
    public IReadOnlyList<EditionMeasure> Before { get; }
    public IReadOnlyList<EditionMeasure> After { get; }
    public List<Obligation> Existing { get; }

    public Amended(IReadOnlyList<Measure> before, IReadOnlyList<Measure> after)
    {
        (Before, After) = (Rows(Former, before), Rows(Present, after));
        Former.PutInForce("it-cube", new([2023, 2024], null), Person, DateTimeOffset.UnixEpoch);
        Present.Follow(Former).ShouldBeNull();
        Existing = [.. EditionSchedule.Of(Before, [Early, Late], Term, WorkingCalendar.Russian, Today)
            .Select(e => Obligation.Of(new(Guid.NewGuid()), e.Measure, Former, e.Centre, e.Occurrence))];
    }

    public static Measure Row(string number, string name, string deadline, params Rule[] rules) =>
        new(number, name, [], [], new(deadline, rules), null);

    public static Measure On(string number, string name, int year, int month, int day) =>
        Row(number, name, $"{day}.{month}.{year}", new Rule(Due: PartialDate.OfDay(year, month, day)));

    /// <summary>Rows of an act, in any order and with any deadlines.</summary>
    public static Measure[] RandomRows(Random random)
    {
        string[] names = ["Утверждён медиаплан", "Проведён ремонт помещений", "Закуплено оборудование", "Мониторинг показателей",
            "Набраны обучающиеся", "Получена лицензия", "Обучены педагоги"];
        return [.. names.OrderBy(_ => random.Next()).Take(random.Next(2, names.Length + 1)).Select((name, i) => random.Next(6) switch
        {
            0 => Row($"{i + 1}", name, "ежеквартально", new Rule(Recurs: Recurrence.Quarterly)),
            1 => Row($"{i + 1}", name, "ежемесячно", new Rule(Recurs: Recurrence.Monthly)),
            2 => Row($"{i + 1}", name, "по необходимости", new Rule(Recurs: Recurrence.AsNeeded)),
            3 => Row($"{i + 1}", name, "2 срока", new Rule(Due: PartialDate.OfDay(2024, random.Next(1, 13), 5)),
                new Rule(Due: PartialDate.OfDay(2024, random.Next(1, 13), 20))),
            4 => Row($"{i + 1}", name, "сентябрь 2024 (уточняется)", new Rule(
                Due: PartialDate.OfDay(2024, 9, random.Next(1, 28)), Schedule: ScheduleNote.ToBeConfirmed)),
            _ => On($"{i + 1}", name, 2024, random.Next(1, 13), random.Next(1, 28)),
        })];
    }

    public static IReadOnlyList<EditionMeasure> Rows(params IReadOnlyList<Measure> measures) => Rows(Draft(), measures);

    private static IReadOnlyList<EditionMeasure> Rows(Edition edition, IReadOnlyList<Measure> measures) =>
        [.. measures.Select((m, i) => EditionMeasure.Create(new(Guid.NewGuid()), edition, i + 1, m, OwedBy.EachCentre, null))];

    public Obligation Of(string number, Centre centre) =>
        Existing.Where(o => o.CentreId == centre.Id && o.MeasureId == Before.Single(m => m.Number == number).Id).OrderBy(o => o.Due)
            .First();

    public IReadOnlyList<ObligationEffect> Effects()
    {
        var comparison = PlanComparison.Of(Before, After);
        foreach (var row in After)
            row.Continue(comparison.FollowedBy(row.Id), comparison.Predecessor(row.Id) is { } kept ? (kept, FirstAct) : null, LaterAct,
                comparison.IsReworded(row.Id));
        var expected = EditionSchedule.Of(After, [Early, Late], Term with { ActDate = LaterAct }, WorkingCalendar.Russian, Today).ToList();
        return EditionEffect.Of(Existing, expected, comparison.Successor);
    }

    public static void Accept(Obligation obligation)
    {
        var (author, checker) = (new PersonId(Guid.NewGuid()), new PersonId(Guid.NewGuid()));
        obligation.Begin();
        obligation.Submit(author, new(1, [author]), Today);
        obligation.Accept(checker, new(1, [author]), Today).ShouldBeNull();
    }

    private static Edition Draft()
    {
        var plan = new Plan("Комплекс мер", "it-cube", new YearSpan(2023, 2025), []);
        return Edition.Draft(new(Guid.NewGuid()), LoadedAct.Load(
            new(Guid.NewGuid()), Region, null, "", new Reading(null, [plan], []), Person, DateTimeOffset.UnixEpoch), 1, plan);
    }
}
