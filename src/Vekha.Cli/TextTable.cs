using System.Text;

namespace Vekha.Cli;

/// <summary>A table for a terminal: columns of a fixed width, long cells over several lines.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static string Of(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => Wrapped(cell, widths[i])).ToList();
            for (var line = 0; line < cells.Max(cell => cell.Count); line++)
            {
                var printed = cells.Select((cell, i) => (line < cell.Count ? cell[line] : "").PadRight(widths[i]));
                text.Append(string.Join(Gap, printed).TrimEnd()).Append('\n');
            }
        }
        return text.ToString();
    }

    /// <summary>A word longer than the column is cut.</summary>
    private static List<string> Wrapped(string cell, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in cell.Split(' ').SelectMany(word => word.Chunk(width)).Select(part => new string(part)))
        {
            if (lines[^1].Length == 0) lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }
}
