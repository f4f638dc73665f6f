using System.Text;
using System.Xml;

namespace Vekha.Formats.Docx.Writing;

/// <summary>Writes elements of WordprocessingML.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    public void Open(string name) => xml.WriteStartElement("w", name, DocxParts.Main);

    public void Close() => xml.WriteEndElement();

    /// <summary>An element with attributes and nothing in it.</summary>
    public void Mark(string name, params (string Name, string Value)[] attributes)
    {
        Open(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString("w", attribute, DocxParts.Main, value);
        Close();
    }

    public void Header()
    {
        Open("headerReference");
        xml.WriteAttributeString("w", "type", DocxParts.Main, "default");
        xml.WriteAttributeString("r", "id", DocxParts.Relations, "rIdHeader");
        Close();
    }

    public void Text(string text)
    {
        Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Printable(text));
        Close();
    }

    /// <summary>XML cannot hold control characters and halves of a surrogate pair.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF) printable.Append(rune.ToString());
            else printable.Append(XmlConvert.IsXmlChar((char)rune.Value) ? (char)rune.Value : ' ');
        }
        return printable.ToString();
    }
}
