using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>Lines of running text.</summary>
internal sealed class DocxParagraphs(WordXml xml, OfficialStandard standard)
{
    public void Line(FormLine line, bool startsPage, bool keepsNext)
    {
        var look = LineLook.Of(line.Kind, standard);
        Open(look, startsPage, keepsNext || look.KeepsNext);
        Lines(line.Text, look.IsBold);
        xml.Close();
    }

    /// <summary>One at the left margin, the other at the right.</summary>
    public void Pair(FormPair pair)
    {
        Open(LineLook.Of(pair.Kind, standard), startsPage: false, keepsNext: true, isPair: true);
        Ends(pair.Left, pair.Right);
        xml.Close();
    }

    public void Signature(FormSignature signature)
    {
        Open(LineLook.Signature, startsPage: false, keepsNext: false, isPair: true);
        Ends(string.Join('\n', signature.Position), signature.Name);
        xml.Close();
    }

    /// <summary>An empty paragraph of the least height.</summary>
    public void End()
    {
        xml.Open("p");
        xml.Open("pPr");
        xml.Mark("spacing", ("line", "20"), ("lineRule", "exact"));
        xml.Close();
        xml.Close();
    }

    private void Open(LineLook look, bool startsPage, bool keepsNext, bool isPair = false)
    {
        xml.Open("p");
        xml.Open("pPr");
        if (keepsNext) xml.Mark("keepNext");
        if (isPair) xml.Mark("keepLines");
        if (startsPage) xml.Mark("pageBreakBefore");
        if (isPair) RightTab();
        xml.Mark("spacing", ("before", $"{look.Before}"), ("after", $"{look.After}"), ("line", $"{look.Line}"), ("lineRule", "auto"));
        if (look.Left > 0 || look.FirstLine > 0) xml.Mark("ind", ("left", $"{look.Left}"), ("firstLine", $"{look.FirstLine}"));
        xml.Mark("jc", ("val", look.Alignment));
        xml.Close();
    }

    private void RightTab()
    {
        xml.Open("tabs");
        xml.Mark("tab", ("val", "right"), ("pos", $"{A4Page.UprightText}"));
        xml.Close();
    }

    private void Ends(string left, string right)
    {
        Lines(left, isBold: false);
        xml.Open("r");
        xml.Mark("tab");
        xml.Text(right);
        xml.Close();
    }

    private void Lines(string text, bool isBold)
    {
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            xml.Open("r");
            if (isBold)
            {
                xml.Open("rPr");
                xml.Mark("b");
                xml.Close();
            }
            if (i > 0) xml.Mark("br");
            xml.Text(line);
            xml.Close();
        }
    }
}
