using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>A ruled table in type of 12 points whose titles are printed again on every page.</summary>
internal sealed class DocxFormTable(WordXml xml, int pageWidth)
{
    private static readonly string[] Borders = ["top", "left", "bottom", "right", "insideH", "insideV"];

    /// <summary>For each column the rows that a cell above still covers.</summary>
    private int[] covered = [];
    private int[] widths = [];

    public void Write(FormTable table)
    {
        var shares = table.Columns.Sum(column => column.Width);
        widths = [.. table.Columns.Select(column => pageWidth * column.Width / shares)];
        covered = new int[widths.Length];
        xml.Open("tbl");
        Properties();
        xml.Open("tblGrid");
        foreach (var width in widths) xml.Mark("gridCol", ("w", $"{width}"));
        xml.Close();
        foreach (var row in table.Head) Row(row, _ => true, isHead: true);
        foreach (var row in table.Rows) Row(row, column => table.Columns[column].IsCentred, isHead: false);
        xml.Close();
    }

    private void Properties()
    {
        xml.Open("tblPr");
        xml.Mark("tblW", ("w", $"{widths.Sum()}"), ("type", "dxa"));
        xml.Open("tblBorders");
        foreach (var border in Borders) xml.Mark(border, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto"));
        xml.Close();
        xml.Mark("tblLayout", ("type", "fixed"));
        xml.Close();
    }

    private void Row(FormRow row, Func<int, bool> isCentred, bool isHead)
    {
        xml.Open("tr");
        if (isHead)
        {
            xml.Open("trPr");
            xml.Mark("cantSplit");
            xml.Mark("tblHeader");
            xml.Close();
        }
        var column = 0;
        foreach (var cell in row.Cells)
        {
            column = Covered(column);
            Cell(cell, column, isHead, isCentred(column) && (isHead || cell.Across == 1));
            if (cell.Down > 1) covered.AsSpan(column, cell.Across).Fill(cell.Down - 1);
            column += cell.Across;
        }
        Covered(column);
        xml.Close();
    }

    /// <summary>Cells that go on from the row above, up to the next free place.</summary>
    private int Covered(int column)
    {
        for (; column < covered.Length && covered[column] > 0; column++)
        {
            covered[column]--;
            Open(column, across: 1, isHead: true, merge: "continue");
            Paragraph("", isCentred: true);
            xml.Close();
        }
        return column;
    }

    private void Cell(FormCell cell, int column, bool isHead, bool isCentred)
    {
        Open(column, cell.Across, isHead, cell.Down > 1 ? "restart" : null);
        foreach (var paragraph in cell.Paragraphs) Paragraph(paragraph, isCentred);
        xml.Close();
    }

    private void Open(int column, int across, bool isHead, string? merge)
    {
        xml.Open("tc");
        xml.Open("tcPr");
        xml.Mark("tcW", ("w", $"{widths.AsSpan(column, across).ToArray().Sum()}"), ("type", "dxa"));
        if (across > 1) xml.Mark("gridSpan", ("val", $"{across}"));
        if (merge is not null) xml.Mark("vMerge", ("val", merge));
        if (isHead) xml.Mark("vAlign", ("val", "center"));
        xml.Close();
    }

    private void Paragraph(string text, bool isCentred)
    {
        xml.Open("p");
        if (isCentred)
        {
            xml.Open("pPr");
            xml.Mark("jc", ("val", "center"));
            xml.Close();
        }
        xml.Open("r");
        xml.Open("rPr");
        xml.Mark("sz", ("val", "24"));
        xml.Mark("szCs", ("val", "24"));
        xml.Close();
        xml.Text(text);
        xml.Close();
        xml.Close();
    }
}
