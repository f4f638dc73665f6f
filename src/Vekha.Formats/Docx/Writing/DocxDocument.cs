using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>The main part: the act on upright pages, its annexes on pages laid across.</summary>
internal sealed class DocxDocument(WordXml xml, OfficialStandard standard)
{
    private readonly DocxParagraphs paragraphs = new(xml, standard);

    public void Write(OfficialForm form)
    {
        xml.Open("document");
        xml.Open("body");
        WriteParts(form.Act, startsPage: false, A4Page.UprightText);
        if (form.Act.Count > 0 && form.Annexes.Count > 0) EndOfAct();
        for (var i = 0; i < form.Annexes.Count; i++) WriteParts(form.Annexes[i], startsPage: i > 0, A4Page.AcrossText);
        Section(isAct: form.Annexes.Count == 0);
        xml.Close();
        xml.Close();
    }

    private void WriteParts(IReadOnlyList<FormPart> parts, bool startsPage, int width)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var keepsNext = i + 1 < parts.Count && parts[i + 1] is FormSignature;
            if (parts[i] is FormLine line) paragraphs.Line(line, startsPage && i == 0, keepsNext);
            else if (parts[i] is FormPair pair) paragraphs.Pair(pair);
            else if (parts[i] is FormSignature signature) paragraphs.Signature(signature);
            else if (parts[i] is FormTable table) new DocxFormTable(xml, width).Write(table);
        }
        // A table must not be the last of a page's content, nor touch the next one.
        if (parts is [.., FormTable]) paragraphs.End();
    }

    private void EndOfAct()
    {
        xml.Open("p");
        xml.Open("pPr");
        Section(isAct: true);
        xml.Close();
        xml.Close();
    }

    /// <summary>The first page of an act bears no number.</summary>
    private void Section(bool isAct)
    {
        xml.Open("sectPr");
        xml.Header();
        if (isAct) xml.Mark("pgSz", ("w", $"{A4Page.Width}"), ("h", $"{A4Page.Height}"));
        else xml.Mark("pgSz", ("w", $"{A4Page.Height}"), ("h", $"{A4Page.Width}"), ("orient", "landscape"));
        xml.Mark("pgMar", ("top", $"{A4Page.Margin}"), ("right", $"{A4Page.RightMargin}"), ("bottom", $"{A4Page.Margin}"),
            ("left", $"{A4Page.Margin}"), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        if (isAct) xml.Mark("titlePg");
        xml.Close();
    }
}
