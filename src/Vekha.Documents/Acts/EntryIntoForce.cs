using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The day from which an act is in force, where a clause of it prints one: «вступает в силу с 1 января 2027 г.».</summary>
public static partial class EntryIntoForce
{
    /// <returns>The latest of the days that are printed; null where there is none, as with «со дня подписания».</returns>
    public static DateOnly? Of(Act? act) => act?.Clauses
        .SelectMany(clause => Phrase.Matches(clause.Text).Select(match => PrintedDate.Of(PrintedDate.Date.Match(match.Value)))).Max();

    [GeneratedRegex(
        @"(?<!\p{L})вступа\p{L}+\s+в\s+(?:законную\s+)?силу\s+с\s+" + PrintedDate.Pattern,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase { get; }
}
