using System.Text;
using System.Xml;

namespace Vekha.Formats.Xlsx;

/// <summary>Writes elements of a sheet by their plain names: «x:row» is correct too, but some readers do not know it.</summary>
internal sealed class UnprefixedXml(Stream stream) : XmlTextWriter(stream, new UTF8Encoding(false))
{
    public override void WriteStartElement(string? prefix, string localName, string? ns) =>
        base.WriteStartElement(prefix == "x" ? "" : prefix, localName, ns);
}
