namespace Vekha.Documents.Blocks;

/// <summary>The text of a document in printed order, before anything is understood.</summary>
public sealed record DocumentText(IReadOnlyList<Block> Blocks)
{
    /// <summary>The lines of a plain text as they are printed, white space at their ends included; empty for other formats.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}

/// <param name="Lines">Lines of the printed text it was made from.</param>
public abstract record Block(LineSpan Lines);

/// <summary>Lines of running text up to a blank line, joined with line breaks; marks of bold text and tags are cut.</summary>
/// <param name="Text">Printed lines separated by '\n', each trimmed, none empty.</param>
public sealed record Paragraph(string Text, LineSpan Lines) : Block(Lines);

/// <summary>Rows of cells. Rows that a page break cut are still apart here: joining them takes knowledge of the columns.</summary>
public sealed record Table(IReadOnlyList<Row> Rows, LineSpan Lines) : Block(Lines);

public sealed record Row(IReadOnlyList<Cell> Cells, LineSpan Lines);

/// <param name="Paragraphs">Paragraphs and list items of the cell in order; empty for a blank cell.</param>
public sealed record Cell(IReadOnlyList<string> Paragraphs)
{
    /// <summary>The whole cell on one line.</summary>
    public string Text => string.Join(' ', Paragraphs);
}
