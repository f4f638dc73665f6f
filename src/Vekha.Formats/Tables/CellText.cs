using Vekha.Documents.Blocks;
using Vekha.Formats.Text;

namespace Vekha.Formats.Tables;

/// <summary>What stands in a cell → its paragraphs. A table inside a cell is read as text, cell by cell.</summary>
internal static class CellText
{
    public static Cell Of(IReadOnlyList<Chunk> content) => new([.. content.SelectMany(Paragraphs)]);

    private static IEnumerable<string> Paragraphs(Chunk chunk) => chunk switch
    {
        TextChunk text => Lines(SoftHyphens.CutFrom(text.Text)),
        GridChunk grid => grid.Rows.SelectMany(row => row).Where(slot => !slot.ContinuesAbove)
            .SelectMany(slot => slot.Content).SelectMany(Paragraphs),
        _ => [],
    };

    /// <summary>A line break inside a cell starts a new paragraph, except within a compound: «ЕСТЕСТВЕННО-|НАУЧНОЙ».</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var current = "";
        foreach (var line in Markup.Apart(text).Split('\n').Select(OneLine.Of).Where(line => line.Length > 0))
        {
            var continues = current.Length > 1 && current[^1] == '-' && char.IsLetter(current[^2]) && char.IsLetter(line[0]);
            if (!continues && current.Length > 0) yield return current;
            current = continues ? current + line : line;
        }
        if (current.Length > 0) yield return current;
    }
}
