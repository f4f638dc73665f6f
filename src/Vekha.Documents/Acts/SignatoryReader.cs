using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The signature below the clauses: the post, on one or several lines, then the name.</summary>
internal static partial class SignatoryReader
{
    private const int MostLines = 9;

    /// <returns>The signatory with the indices of the first and the last line of the signature; null and the end of the body where none is
    /// found.</returns>
    public static (Signatory? Signatory, int Start, int Last) Of(IReadOnlyList<PrintedLine> body)
    {
        for (var i = body.Count - 1; i >= 0; i--)
        {
            if (Name.Match(body[i].Text) is not { Success: true } name) continue;
            var beside = body[i].Text[..name.Index].Trim(' ', '|', '_');
            if (PostStart(body, i, beside) is not { } start) continue;
            var position = body.Skip(start).Take(i - start).Select(line => line.Text).Append(beside);
            return (new(name.Value, OneLine.Of(string.Join('\n', position))), start, i);
        }
        return (null, body.Count, body.Count);
    }

    /// <summary>The topmost line above the name that begins with a post, up to the end of a sentence.</summary>
    private static int? PostStart(IReadOnlyList<PrintedLine> body, int nameLine, string beside)
    {
        int? start = IsPost(beside) ? nameLine : null;
        if (start is null && beside.Length > 0 && ClauseNumber.At(beside) is not null) return null;
        for (var i = nameLine - 1; i >= 0 && i >= nameLine - MostLines; i--)
        {
            var text = body[i].Text;
            if (text.EndsWith('.') || text.EndsWith(';') || text.EndsWith(':') || ClauseNumber.At(text) is not null) break;
            if (IsPost(text)) start = i;
        }
        return start;
    }

    /// <summary>A post of a signature begins with a capital; inside a sentence it does not.</summary>
    private static bool IsPost(string text) => text.Length > 0 && char.IsUpper(text[0]) && PostWord.IsMatch(text);

    [GeneratedRegex(
        @"(?:(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+)?|(?<=^|\s{1}"
        + @"|\|)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?\p{Lu}\.)$")]
    private static partial Regex Name { get; }

    [GeneratedRegex(
        @"^(?:(?:первый|и\.\s?о\.|и\.\s?о|врио|врип|временно|исполняющ(?:ий|ая)|губернатор|вице-\p{L}+|премьер-министр|председатель"
        + @"|заместитель|министр|глава|мэр|президент|директор|начальник|руководитель|заведующ(?:ий|ая)|управляющ(?:ий|ая)|ректор"
        + @"|секретарь|статс-секретарь)(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostWord { get; }
}
