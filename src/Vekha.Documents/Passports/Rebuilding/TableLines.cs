using Vekha.Documents.Blocks;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Printed lines → lines of a table; page numbers, links and notes of legal databases are left out.</summary>
internal static class TableLines
{
    /// <summary>A text keeps the spaces at its line ends if most lines have them.</summary>
    public static bool KeepsSpaces(IReadOnlyList<string> lines)
    {
        var printed = lines.Count(line => !string.IsNullOrWhiteSpace(line));
        return lines.Count(line => !string.IsNullOrWhiteSpace(line) && line[^1] == ' ') > printed / 2;
    }

    /// <param name="first">Of the lines to take, counted from 1; <paramref name="last"/> included.</param>
    public static List<TableLine> Of(DocumentText document, int first, int last, bool keepsSpaces)
    {
        var lines = new List<TableLine>();
        var (blanks, inNote) = (1, false);
        for (var i = Math.Max(0, first - 1); i < Math.Min(last, document.Lines.Count); i++)
        {
            var line = document.Lines[i];
            if (string.IsNullOrWhiteSpace(line))
            {
                // A line of one space is a blank cell, not a gap.
                blanks += line.Length == 0 ? 1 : 0;
                inNote = false;
                continue;
            }
            inNote = inNote || Begins(line, Notes);
            if (inNote || IsLink(line)) continue;
            var pageStart = line[0] == '\f' || blanks > 1 || blanks == 0 && line[0] == ' ';
            lines.Add(new(Words(line), End(line, keepsSpaces), blanks > 0, pageStart, i + 1));
            blanks = 0;
        }
        return lines;
    }

    private static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static LineEnd End(string line, bool keepsSpaces) =>
        !keepsSpaces ? LineEnd.Silent : char.IsWhiteSpace(line[^1]) ? LineEnd.BetweenWords : LineEnd.InsideWord;

    private static readonly string[] Notes = ["КонсультантПлюс:", "Примечание изготовителя"];

    private static readonly string[] Links = ["consultantplus://", "http://", "https://"];

    private static bool IsLink(string line) => Begins(line, Links) && !line.AsSpan().Trim().ContainsAny(' ', '\t');

    private static bool Begins(ReadOnlySpan<char> line, string[] texts)
    {
        line = line.TrimStart();
        foreach (var text in texts)
            if (line.StartsWith(text, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
