using System.Text;
using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Tables;

/// <summary>Gathers the blocks of a document that has no lines of its own, and prints the text whose lines they count:
/// a paragraph and a blank line; a row of a table on one line, its cells separated by tabs.</summary>
internal sealed class PrintedBlocks(Budget budget)
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private int line = 1;

    public DocumentText Document => new([.. blocks]);

    public string Printed => text.ToString();

    public IReadOnlyList<Block> Blocks => blocks;

    /// <param name="printed">Lines separated by '\n'.</param>
    public void AddParagraph(string printed)
    {
        var lines = printed.Split('\n').Select(OneLine.Of).Where(one => one.Length > 0).ToList();
        if (lines.Count == 0) return;
        var first = line;
        foreach (var one in lines) Print(one);
        budget.Part();
        blocks.Add(new Paragraph(string.Join('\n', lines), new(first, line - 1)));
        Print("");
    }

    public void AddTable(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var printed = new List<Row>(rows.Count);
        var first = line;
        foreach (var row in rows)
        {
            budget.Row(row);
            printed.Add(new(row, new(line, line)));
            // A cell merged over thousands of rows is one text until it is printed for each of them.
            budget.RequireLetters(row.Sum(cell => (long)cell.Text.Length));
            Print(string.Join('\t', row.Select(cell => cell.Text)));
        }
        if (printed.Count == 0) return;
        blocks.Add(new Table(printed, new(first, line - 1)));
        Print("");
    }

    private void Print(string one)
    {
        budget.Letters(one.Length + 1);
        text.Append(one).Append('\n');
        line++;
    }
}
