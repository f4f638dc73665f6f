using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>A ruled table in type of 12 points whose titles are printed again on every page.</summary>
internal sealed class DocxFormTable(WordXml xml, int pageWidth)
{
    private static readonly string[] Borders = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public void Write(FormTable table)
    {
        var shares = table.Widths.Sum();
        var widths = table.Widths.Select(width => $"{pageWidth * width / shares}").ToList();
        xml.Open("tbl");
        Properties();
        xml.Open("tblGrid");
        foreach (var width in widths) xml.Mark("gridCol", ("w", width));
        xml.Close();
        Row([.. table.Titles.Select(title => (IReadOnlyList<string>)[title])], widths, isHead: true);
        foreach (var row in table.Rows) Row(row, widths, isHead: false);
        xml.Close();
    }

    private void Properties()
    {
        xml.Open("tblPr");
        xml.Mark("tblW", ("w", $"{pageWidth}"), ("type", "dxa"));
        xml.Open("tblBorders");
        foreach (var border in Borders) xml.Mark(border, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto"));
        xml.Close();
        xml.Mark("tblLayout", ("type", "fixed"));
        xml.Close();
    }

    private void Row(IReadOnlyList<IReadOnlyList<string>> cells, List<string> widths, bool isHead)
    {
        xml.Open("tr");
        if (isHead)
        {
            xml.Open("trPr");
            xml.Mark("tblHeader");
            xml.Close();
        }
        foreach (var (cell, width) in cells.Zip(widths)) Cell(cell, width, isHead);
        xml.Close();
    }

    private void Cell(IReadOnlyList<string> paragraphs, string width, bool isHead)
    {
        xml.Open("tc");
        xml.Open("tcPr");
        xml.Mark("tcW", ("w", width), ("type", "dxa"));
        if (isHead) xml.Mark("vAlign", ("val", "center"));
        xml.Close();
        foreach (var paragraph in paragraphs) Paragraph(paragraph, isHead);
        xml.Close();
    }

    private void Paragraph(string text, bool isHead)
    {
        xml.Open("p");
        if (isHead)
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
