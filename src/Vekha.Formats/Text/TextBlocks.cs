using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Text;

/// <summary>Plain text → blocks: a line with tabs is a row of a table, blank lines separate paragraphs but not tables.</summary>
internal sealed class TextBlocks
{
    private readonly string[] printed;
    private readonly string[] lines;
    private readonly List<Block> blocks = [];
    private readonly List<Row> rows = [];
    private readonly List<string> paragraph = [];
    private int paragraphStart;

    private readonly Budget budget;

    private TextBlocks(string text, Budget budget)
    {
        this.budget = budget;
        printed = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        lines = [.. printed.Select(line => TextRow.WithTabs(line.Replace('\f', ' ')))];
    }

    public static DocumentText Of(string text, Budget budget)
    {
        budget.Letters(text.Length);
        return new TextBlocks(text, budget).Read();
    }

    private DocumentText Read()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (DrawnTable.At(printed, i, budget) is var (table, last))
            {
                CloseParagraph(i);
                CloseTable();
                blocks.Add(table);
                i = last;
            }
            else if (string.IsNullOrWhiteSpace(lines[i]))
                CloseParagraph(i);
            else if (TextRow.IsRow(lines[i], Width))
                i = AddRow(i);
            else
                AddLine(i);
        }
        CloseParagraph(lines.Length);
        CloseTable();
        return new(blocks) { Lines = printed };
    }

    /// <summary>Columns of the table being read, 0 outside a table.</summary>
    private int Width => rows.Count > 0 ? rows[0].Cells.Count : 0;

    private int AddRow(int first)
    {
        CloseParagraph(first);
        var (source, last) = TextRow.Read(lines, first, Width);
        var cells = source.Split('\t').Select(cell => new Cell(Markup.Paragraphs(cell))).ToList();
        budget.Row(cells);
        rows.Add(new(cells, new(first + 1, last + 1)));
        return last;
    }

    private void AddLine(int index)
    {
        CloseTable();
        var text = Markup.OneLine(lines[index]).TrimStart('#').Trim();
        if (text.Length == 0) return;
        if (paragraph.Count == 0) paragraphStart = index + 1;
        paragraph.Add(text);
    }

    private void CloseParagraph(int end)
    {
        if (paragraph.Count > 0)
            blocks.Add(new Paragraph(string.Join('\n', paragraph), new(paragraphStart, Math.Max(paragraphStart, end))));
        paragraph.Clear();
    }

    private void CloseTable()
    {
        if (rows.Count > 0) blocks.Add(new Table([.. rows], new(rows[0].Lines.First, rows[^1].Lines.Last)));
        rows.Clear();
    }
}
