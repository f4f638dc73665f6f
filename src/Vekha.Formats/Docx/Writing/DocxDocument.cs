using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>The main part: the act on upright pages, its annexes on pages laid across.</summary>
internal sealed class DocxDocument(WordXml xml)
{
    /// <summary>A4 and its margins in twentieths of a point: 20 mm left, top and bottom, 10 mm right.</summary>
    private const int Width = 11906, Height = 16838, Margin = 1134, RightMargin = 567;

    public void Write(OfficialForm form)
    {
        xml.Open("document");
        xml.Open("body");
        var annexes = form.Parts.TakeWhile(part => part is not FormLine { Look: FormLook.Annex }).Count();
        foreach (var part in form.Parts.Take(annexes)) Write(part);
        if (annexes > 0 && annexes < form.Parts.Count) EndOfAct();
        foreach (var (part, i) in form.Parts.Skip(annexes).Select((part, i) => (part, i))) Write(part, startsPage: i > 0);
        Section(isAct: annexes == form.Parts.Count);
        xml.Close();
        xml.Close();
    }

    private void Write(FormPart part, bool startsPage = false)
    {
        if (part is FormLine line) WriteLine(line, startsPage && line.Look == FormLook.Annex);
        else if (part is FormSignature signature) Sign(signature);
        else if (part is FormTable table) new DocxFormTable(xml, Height - Margin - RightMargin).Write(table);
    }

    private void WriteLine(FormLine line, bool startsPage)
    {
        var look = LineLook.Of(line.Look);
        Paragraph(look, startsPage, () =>
        {
            foreach (var (text, i) in line.Text.Split('\n').Select((text, i) => (text, i)))
                Run(look.IsBold, () =>
                {
                    if (i > 0) xml.Mark("br");
                    xml.Text(text);
                });
        });
    }

    /// <summary>The post on the left, the name at the right margin.</summary>
    private void Sign(FormSignature signature)
    {
        xml.Open("p");
        xml.Open("pPr");
        xml.Open("tabs");
        xml.Mark("tab", ("val", "right"), ("pos", $"{Width - Margin - RightMargin}"));
        xml.Close();
        xml.Mark("spacing", ("before", "720"));
        xml.Close();
        Run(false, () => xml.Text(signature.Position));
        Run(false, () =>
        {
            xml.Mark("tab");
            xml.Text(signature.Name);
        });
        xml.Close();
    }

    private void Paragraph(LineLook look, bool startsPage, Action runs)
    {
        xml.Open("p");
        xml.Open("pPr");
        if (look.KeepsNext) xml.Mark("keepNext");
        if (startsPage) xml.Mark("pageBreakBefore");
        xml.Mark("spacing", ("before", $"{look.Before}"), ("after", $"{look.After}"));
        if (look.Left > 0 || look.FirstLine > 0) xml.Mark("ind", ("left", $"{look.Left}"), ("firstLine", $"{look.FirstLine}"));
        xml.Mark("jc", ("val", look.Alignment));
        xml.Close();
        runs();
        xml.Close();
    }

    private void Run(bool isBold, Action content)
    {
        xml.Open("r");
        if (isBold)
        {
            xml.Open("rPr");
            xml.Mark("b");
            xml.Close();
        }
        content();
        xml.Close();
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
        if (isAct) xml.Mark("pgSz", ("w", $"{Width}"), ("h", $"{Height}"));
        else xml.Mark("pgSz", ("w", $"{Height}"), ("h", $"{Width}"), ("orient", "landscape"));
        xml.Mark("pgMar", ("top", $"{Margin}"), ("right", $"{RightMargin}"), ("bottom", $"{Margin}"), ("left", $"{Margin}"), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        if (isAct) xml.Mark("titlePg");
        xml.Close();
    }
}
