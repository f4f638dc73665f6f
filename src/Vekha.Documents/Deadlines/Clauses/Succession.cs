using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>«D, далее …»: the first time and the recurrence are one rule, unless «далее» prints a day or a term of its own.</summary>
internal static class Succession
{
    public static IReadOnlyList<Rule> Rules(DeadlineClause first, DeadlineClause then, Thereafter joint)
    {
        var head = first.Has<Recurring>() ? Rounds.Rules(first) : Once.Rules(first);
        var own = then.Has<Counted>() || then.All<Timing>().Any(timing => !timing.HasYear);
        var recurs = then.All<Recurring>().FirstOrDefault()?.Value ?? (joint.Yearly ? Recurrence.Yearly : null);
        if (head is [] || own || recurs is null || head.Any(rule => rule.Recurs is not null)) return [.. head, .. Following(then, recurs)];
        var until = then.All<Timing>().Select(timing => timing.Due?.Last).LastOrDefault();
        return [.. head.Select(rule => rule with { Recurs = recurs, Until = until })];
    }

    private static IReadOnlyList<Rule> Following(DeadlineClause then, Recurrence? recurs)
    {
        if (then.Has<Recurring>()) return Rounds.Rules(then);
        var rules = Once.Rules(then);
        return recurs is null ? rules : [.. rules.Select(rule => rule with { Recurs = recurs })];
    }
}
