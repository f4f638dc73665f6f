namespace Vekha.Documents.Tests.Passports.Rebuilding;

/// <summary>A cell broken into lines of a narrow column: between words, after a hyphen, or inside a word that is longer than the
/// column.</summary>
internal static class NarrowCell
{
    /// <param name="BetweenWords">The line ends where a space stood.</param>
    public readonly record struct Line(string Text, bool BetweenWords);

    public static List<Line> Of(string text, int width)
    {
        var lines = new List<Line>();
        var current = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (current.Length > 0 && current.Length + 1 + word.Length <= width)
            {
                current += " " + word;
                continue;
            }
            if (current.Length > 0)
                current = AfterHyphen(current, word, width, lines, out var rest) ? rest : Broken(word, width, lines, current);
            else current = Broken(word, width, lines, null);
        }
        if (current.Length > 0) lines.Add(new(current, true));
        return lines;
    }

    /// <summary>«образовательная Интернет-|площадка»: the first part of a compound may fill the line.</summary>
    private static bool AfterHyphen(string current, string word, int width, List<Line> lines, out string rest)
    {
        var hyphen = word.IndexOf('-', 1) + 1;
        rest = "";
        if (hyphen < 3 || hyphen >= word.Length || current.Length + 1 + hyphen > width) return false;
        lines.Add(new($"{current} {word[..hyphen]}", false));
        rest = Broken(word[hyphen..], width, lines, null);
        return true;
    }

    private static string Broken(string word, int width, List<Line> lines, string? before)
    {
        if (before is not null) lines.Add(new(before, true));
        for (; word.Length > width; word = word[width..]) lines.Add(new(word[..width], false));
        return word;
    }
}
