using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>The cell of those responsible → one entry per person or body. Persons are printed one below another, with commas or without.</summary>
internal static partial class ResponsibleReader
{
    public static IReadOnlyList<string> Of(string cell)
    {
        var entries = new List<string>();
        var start = 0;
        foreach (Match person in Person.Matches(cell))
        {
            if (!StandsAlone(cell, person)) continue;
            Add(cell[start..person.Index], entries);
            entries.Add(person.Value.TrimEnd(','));
            start = person.Index + person.Length;
        }
        Add(cell[start..], entries);
        return entries;
    }

    /// <summary>A name followed by a lower-case post after a comma, or preceded by a post, is one entry with its post.</summary>
    private static bool StandsAlone(string cell, Match person)
    {
        var before = cell[..person.Index].TrimEnd();
        var after = cell[(person.Index + person.Length)..].TrimStart(' ', ',', '-', '–');
        var isFirst = before.Length == 0 || before[^1] is ',' or ';' or '.' || Person.Matches(before) is { Count: > 0 } all && all[^1].Index + all[^1].Length == before.Length;
        return isFirst && (after.Length == 0 || char.IsUpper(after[0]) || after[0] is ';');
    }

    private static void Add(string rest, List<string> entries)
    {
        foreach (var part in Between.Split(rest))
            if (part.Trim(' ', ',', ';') is { Length: > 0 } entry && !PrintedDay.IsDash(entry)) entries.Add(entry);
    }

    [GeneratedRegex(@"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?(?:\p{Lu}(?:\.|(?!\p{L})))?|(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?")]
    private static partial Regex Person { get; }

    [GeneratedRegex(@";\s*|(?<=\p{Ll}),\s+(?=\p{Lu})")]
    private static partial Regex Between { get; }
}
