using System.Text.RegularExpressions;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Editions.Amending;

/// <summary>A deadline as a clause moves it: «перенести срок … на 25 декабря 2026 г.» changes one date and leaves all else.</summary>
internal static partial class MovedDeadline
{
    /// <param name="value">What the clause sets.</param>
    /// <param name="clause">Its words, which may name the date that is moved.</param>
    /// <returns>The words that the deadline should have; null where it is not clear which of its dates is meant, or no date is
    /// set.</returns>
    public static string? Of(Deadline deadline, string value, string clause)
    {
        var set = DeadlineReader.Read(value).Rules;
        if (set.Count == 0 || Shift.IsMatch(value)) return null;
        var isWhole = deadline.Rules.Count <= 1 && deadline.Rules.All(rule => rule.Cohort is null) && !Date.IsMatch(deadline.Text);
        if (set is not [{ Due: { } due, From: null, Recurs: null, Lag: null } rule] || Date.Match(value) is not { Success: true } date)
            return isWhole ? value : null;
        var moved = Date.Matches(deadline.Text).Select(place => Moved(deadline, place, date.Value, due)).OfType<MovedDate>()
            .Where(found => rule.Cohort is null || found.Rule.Cohort == rule.Cohort).ToList();
        if (moved.Count > 1) moved = Meant(moved, value, clause, due);
        return moved is [var only] ? only.Text : moved.Count == 0 && isWhole ? value : null;
    }

    /// <summary>The one that the clause names, or the one of the same year.</summary>
    private static List<MovedDate> Meant(List<MovedDate> moved, string value, string clause, PartialDate due)
    {
        var rest = clause.Replace(value, "", StringComparison.Ordinal);
        var named = moved.FindAll(found => WordPlaces.Of(rest, found.Former).Count > 0);
        return named.Count > 0 ? named : moved.FindAll(found => (found.Rule.Due?.Year ?? found.Rule.Cohort) == due.Year);
    }

    /// <returns>null where more changes than the day by which it is due.</returns>
    private static MovedDate? Moved(Deadline deadline, Match place, string date, PartialDate due)
    {
        var text = deadline.Text[..place.Index] + date + deadline.Text[(place.Index + place.Length)..];
        var rules = DeadlineReader.Read(text).Rules;
        if (rules.Count != deadline.Rules.Count) return null;
        var changed = deadline.Rules.Zip(rules).Where(pair => pair.First != pair.Second).ToList();
        return changed.Count > 0 && changed.TrueForAll(pair => pair.First with { Due = due } == pair.Second)
            ? new(text, place.Value.TrimEnd('.', ' ', 'г', '\u00a0'), changed[0].First) : null;
    }

    private sealed record MovedDate(string Text, string Former, Rule Rule);

    [GeneratedRegex(
        @"(?<!\d)(?:\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2}\s)?(?:январ|феврал|март|апрел|ма[яйе]|июн|июл|август|сентябр|октябр|ноябр|декабр)"
        + @"\p{L}*(?:\s\d{4}(?!\d))?)(?:\s?(?:г\.|года?(?!\p{L})))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }

    /// <summary>«на один месяц»: by how much, not until when.</summary>
    [GeneratedRegex(
        @"^(?:на\s+)?(?:(?:\d{1,3}|од(?:ин|ну|но)|дв[аеу]\p{L}*|три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|двадцать"
        + @"|тридцать|несколько)\s+(?:\(\p{L}+\)\s*)?)?"
        + @"(?:(?:рабоч|календарн)\p{L}+\s+)?(?:дн|день|сут|недел|месяц|квартал|полгода|полугод|год|лет)"
        + @"\p{L}*(?:\s+(?:позже|вперед|вперёд))?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shift { get; }
}
