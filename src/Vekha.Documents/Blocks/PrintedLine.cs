namespace Vekha.Documents.Blocks;

/// <summary>A line of running text.</summary>
/// <param name="Number">Counted from 1 in the printed text.</param>
/// <param name="Block">The block it stands in, counted from 0; no blank line separates the lines of one block.</param>
internal readonly record struct PrintedLine(string Text, int Number, int Block)
{
    /// <summary>All lines in printed order; a row of a table is one line.</summary>
    public static IEnumerable<PrintedLine> Of(DocumentText document) => document.Blocks.SelectMany(Of);

    public static IEnumerable<PrintedLine> Of(Block block, int index) => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n')
            .Select((text, i) => new PrintedLine(OneLine.Of(text), Math.Min(paragraph.Lines.First + i, paragraph.Lines.Last), index))
            .Where(line => line.Text.Length > 0),
        Table table => table.Rows
            .Select(row => new PrintedLine(OneLine.Of(string.Join(' ', row.Cells.Select(cell => cell.Text))), row.Lines.First, index))
            .Where(line => line.Text.Length > 0),
        _ => [],
    };
}
