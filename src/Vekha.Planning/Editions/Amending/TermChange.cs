using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Amendments;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;

namespace Vekha.Planning.Editions.Amending;

/// <summary>Whether words that a clause changes may change when a row is due, and for whom: only as far as they name a term themselves,
/// and never for cohorts that neither the row nor the clause names.</summary>
internal static partial class TermChange
{
    public static bool IsSaid(Amendment amendment, Measure before, Measure after)
    {
        var (old, present) = (RulesOf(before), RulesOf(after));
        if (old.SequenceEqual(present)) return true;
        var former = DeadlineReader.Read(amendment.Old ?? "").Rules;
        var named = DeadlineReader.Read(amendment.New ?? "").Rules.Except(former).Count(IsTerm);
        // New words for a term are one term, not two.
        var more = amendment.Kind == AmendmentKind.ReplaceWords ? Math.Max(0, named - former.Count(IsTerm)) : named;
        var isLost = present.Count == 0 && amendment.Kind != AmendmentKind.RemoveWords;
        return (named > 0 || NamesTerm(amendment.New) || amendment.Kind is AmendmentKind.ReplaceWords or AmendmentKind.RemoveWords
                && (NamesTerm(amendment.Old) || former.Count > 0))
            && !isLost && present.Count <= old.Count + more && !Widens(old, present, amendment.New ?? "");
    }

    /// <summary>Neither an occasion nor another document.</summary>
    private static bool IsTerm(Rule rule) =>
        rule.Due is not null || rule.From is not null || rule.Until is not null || rule.Lag is { Count: not 0 }
        || rule.Recurs is { } recurs && recurs != Recurrence.AsNeeded;

    /// <summary>The row comes to hold for centres for which it did not.</summary>
    private static bool Widens(List<Rule> old, IReadOnlyList<Rule> present, string words)
    {
        var cohorts = old.Select(rule => rule.Cohort).ToHashSet();
        if (old.Count == 0 || cohorts.Contains(null)) return false;
        cohorts.UnionWith(Years.Matches(words).Select(year => (int?)int.Parse(year.ValueSpan, CultureInfo.InvariantCulture)));
        return present.Any(rule => !cohorts.Contains(rule.Cohort));
    }

    private static List<Rule> RulesOf(Measure measure) =>
        [.. measure.Deadline.Rules, .. measure.Deliverables.SelectMany(item => item.Deadline?.Rules ?? [])];

    private static bool NamesTerm(string? words) => words is not null && Term.IsMatch(words);

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Years { get; }

    /// <summary>A date or a part of one; bare figures may be a day.</summary>
    [GeneratedRegex(
        @"(?<!\d)20\d\d(?!\d)|(?<!\d)\d{1,2}\s?\.\s?\d{1,2}(?!\d)|^\D{0,2}\d{1,2}\D{0,2}$|(?<!\p{L})(?:январ|феврал|март|апрел"
        + @"|мая?(?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугод"
        + @"|ежегодн|ежеквартальн|ежемесячн|рабочих\sдн|календарных\sдн)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Term { get; }
}
