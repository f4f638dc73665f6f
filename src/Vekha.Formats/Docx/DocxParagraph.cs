using System.Text;
using System.Xml;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Docx;

/// <summary>One paragraph: its runs, the number its list gives it, and the text boxes anchored in it.</summary>
internal sealed class DocxParagraph(DocxBody body, Styles styles, ListNumbering numbering)
{
    private readonly StringBuilder text = new();
    private Look look = styles.LookOf(null);
    private bool runsOn;

    /// <returns>What stands in text boxes, then the paragraph they are anchored in.</returns>
    public List<Chunk> Read(XmlReader reader)
    {
        var chunks = new List<Chunk>();
        Runs(reader, chunks);
        chunks.Add(runsOn ? new RunOn(text.ToString()) : new TextChunk(WithNumber(text.ToString()), look.Centred == true));
        return chunks;
    }

    private string WithNumber(string printed) =>
        look.List is { } list && list != "0" ? ListItem.Printed(numbering.Next(list, look.Level ?? 0), printed) : printed;

    private void Runs(XmlReader reader, List<Chunk> boxes)
    {
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "pPr") look = Properties(reader, "pStyle", styles.LookOf(null));
            else if (name == "r") Run(reader, boxes);
            else if (name == "AlternateContent") Alternative(reader, boxes, Runs);
            else if (DocxBody.IsTransparent(name) || IsOfFormula(name)) Runs(reader, boxes);
        }
    }

    /// <summary>Formulas are read as the text in them: «m:oMath» and what it nests.</summary>
    private static bool IsOfFormula(string name) => name is
        "oMath" or "oMathPara" or "f" or "num" or "den" or "e" or "sSub" or "sSup" or "sSubSup" or "sub" or "sup" or "rad" or "d" or "nary";

    /// <summary>The first alternative that prints anything; the other says the same for older programs.</summary>
    private void Alternative(XmlReader reader, List<Chunk> boxes, Action<XmlReader, List<Chunk>> read)
    {
        var (length, count) = (text.Length, boxes.Count);
        foreach (var _ in XmlWalk.Elements(reader))
            if (text.Length == length && boxes.Count == count) read(reader, boxes);
    }

    private void Run(XmlReader reader, List<Chunk> boxes)
    {
        var own = new Look(Capitals: look.Capitals, Hidden: look.Hidden);
        var start = text.Length;
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "rPr") own = Properties(reader, "rStyle", own);
            else Part(name, reader, boxes);
        }
        if (own.Hidden == true) text.Length = start;
        if (own.Raised == true) Raise(start);
        if (own.Capitals != true) return;
        for (var i = start; i < text.Length; i++) text[i] = char.ToUpperInvariant(text[i]);
    }

    private void Raise(int start)
    {
        var from = Math.Max(0, start - RaisedFigures.LongestBefore);
        var (before, raised) = (text.ToString(from, start - from), text.ToString(start, text.Length - start));
        text.Length = start;
        text.Append(RaisedFigures.Of(before, raised));
    }

    private void Part(string name, XmlReader reader, List<Chunk> boxes)
    {
        switch (name)
        {
            case "t": AppendContent(reader); break;
            case "tab" or "ptab": text.Append('\t'); break;
            case "br" or "cr": text.Append('\n'); break;
            case "noBreakHyphen": text.Append('-'); break;
            case "sym": text.Append(Symbols.Of(Word.Attribute(reader, "font"), Word.Attribute(reader, "char"))); break;
            case "footnoteReference": body.AddNote(Word.Attribute(reader, "id") ?? "", isFootnote: true); break;
            case "endnoteReference": body.AddNote(Word.Attribute(reader, "id") ?? "", isFootnote: false); break;
            case "AlternateContent": Alternative(reader, boxes, Boxes); break;
            case "drawing" or "pict" or "object": Boxes(reader, boxes); break;
        }
    }

    /// <summary>Ends on the end of the element; the methods of the reader would go past it.</summary>
    private void AppendContent(XmlReader reader)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (XmlWalk.IsText(reader)) text.Append(reader.Value);
    }

    /// <summary>Text boxes lie deep inside a drawing.</summary>
    private void Boxes(XmlReader reader, List<Chunk> boxes)
    {
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "txbxContent") boxes.AddRange(body.Content(reader));
            else if (name == "AlternateContent") Alternative(reader, boxes, Boxes);
            else Boxes(reader, boxes);
        }
    }

    /// <param name="styleElement">Names the style whose look lies below the properties.</param>
    private Look Properties(XmlReader reader, string styleElement, Look below)
    {
        var own = Look.Plain;
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == styleElement) below = styles.LookOf(Word.Value(reader)).Over(styleElement == "rStyle" ? below : Look.Plain);
            else if (name == "numPr") foreach (var _ in XmlWalk.Elements(reader)) own = own.With(reader);
            else if (name == "rPr") foreach (var mark in XmlWalk.Elements(reader)) runsOn |= mark == "del";
            else own = own.With(reader);
        }
        return own.Over(below);
    }
}
