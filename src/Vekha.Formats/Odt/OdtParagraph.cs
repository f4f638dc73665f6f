using System.Text;
using System.Xml;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Odt;

/// <summary>The text of one paragraph; the text of frames anchored in it comes before it.</summary>
internal sealed class OdtParagraph(OdtBody body)
{
    private readonly StringBuilder text = new();

    public string Text(XmlReader reader, List<Chunk> frames)
    {
        Inside(reader, frames);
        return text.ToString();
    }

    private void Inside(XmlReader reader, List<Chunk> frames)
    {
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (XmlWalk.IsText(reader)) text.Append(reader.Value);
            if (reader.NodeType == XmlNodeType.Element) Element(reader, frames);
        }
    }

    private void Element(XmlReader reader, List<Chunk> frames)
    {
        switch (reader.LocalName)
        {
            case "line-break": text.Append('\n'); break;
            case "tab": text.Append('\t'); break;
            case "s": text.Append(' '); break;
            case "note": body.AddNote(reader); break;
            case "frame" or "custom-shape" or "rect" or "text-box": frames.AddRange(body.Children(reader)); break;
            case "annotation" or "annotation-end" or "tracked-changes" or "ruby-text" or "hidden-text":
                foreach (var _ in XmlWalk.Elements(reader)) { }
                break;
            default: Inside(reader, frames); break;
        }
    }
}
