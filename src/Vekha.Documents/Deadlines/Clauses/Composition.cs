using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>Makes the rules of one clause.</summary>
internal static class Composition
{
    public static IEnumerable<Rule> Rules(DeadlineClause clause)
    {
        var rules = WithSchedule(clause, Dated(clause));
        var years = clause.All<Cohort>().SelectMany(cohort => cohort.Years).Distinct().ToList();
        return years is [] ? rules : rules.SelectMany(rule => OfCohorts(rule, years, clause));
    }

    private static IReadOnlyList<Rule> Dated(DeadlineClause clause)
    {
        var then = clause.Items.FindIndex(item => item.Part is Thereafter);
        if (then >= 0)
            return Succession.Rules(new(clause.Items[..then]), new(clause.Items[(then + 1)..]), (Thereafter)clause.Items[then].Part);
        return clause.Has<Recurring>() ? Rounds.Rules(clause) : Once.Rules(clause);
    }

    private static IReadOnlyList<Rule> WithSchedule(DeadlineClause clause, IReadOnlyList<Rule> rules)
    {
        var notes = clause.All<Noted>().Select(noted => noted.Note).ToList();
        if (notes is []) return rules;
        if (notes.Contains(ScheduleNote.Separate))
            return rules is []
                ? [new(Schedule: ScheduleNote.Separate)] : [.. rules.Select(rule => rule with { Schedule = ScheduleNote.Separate })];
        return [.. rules.Select(rule => IsDated(rule) ? rule with { Schedule = ScheduleNote.ToBeConfirmed } : rule)];
    }

    private static bool IsDated(Rule rule) => rule.Due is not null || rule.From is not null || rule.Until is not null;

    /// <summary>«2023 год, » before a clause for the centres of another year is a rule for those of 2023.</summary>
    private static IEnumerable<Rule> OfCohorts(Rule rule, List<int> years, DeadlineClause clause)
    {
        var bare = clause.Items[0].Part is Timing { Tie: Tie.Within, IsSpan: false, Due: { Extent: Extent.Year, HasYear: true } year }
            && clause.All<Timing>().Count() > 1 && rule.Due == year.Last && rule is { From: null, Recurs: null }
            && !years.Contains(year.Year!.Number!.Value);
        return bare ? [rule with { Cohort = rule.Due!.Value.Year }] : years.Select(cohort => rule with { Cohort = cohort });
    }
}
