using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>«Начальник департамента Иванов И.И.» → position and name; the name may also stand first, before a comma or a dash.</summary>
internal static partial class Officials
{
    public static Official? Of(string? cell)
    {
        if (cell is not { Length: > 0 } || PrintedDay.IsDash(cell)) return null;
        if (AtEnd.Match(cell) is { Success: true } last) return new(last.Groups[2].Value, Position(last.Groups[1].Value));
        if (AtStart.Match(cell) is { Success: true } first) return new(first.Groups[1].Value, Position(first.Groups[2].Value));
        return new(cell, null);
    }

    private static string? Position(string printed) =>
        printed.Trim(' ', ',', '-', '–', '—', ';') is { Length: > 0 } position ? position : null;

    private const string Name =
        @"(?:\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.?)?|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}[\p{L}-]+"
        + @"|\p{Lu}[\p{L}-]+\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:ич|вна|ична|оглы|кызы))";

    [GeneratedRegex($@"^(.*?)(?:^|\s)({Name})\.?$")]
    private static partial Regex AtEnd { get; }

    [GeneratedRegex($@"^({Name})(?:\s*[,–—-]\s*|\s+)(.*)$")]
    private static partial Regex AtStart { get; }
}
