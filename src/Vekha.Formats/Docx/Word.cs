using System.Globalization;
using System.Xml;

namespace Vekha.Formats.Docx;

/// <summary>Attributes of WordprocessingML, in its transitional and its strict namespace alike.</summary>
internal static class Word
{
    /// <summary>«w:val» of an element; null where it has none.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    public static string? Attribute(XmlReader reader, string name) =>
        reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    /// <summary>A property without a value is on.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is null or "1" or "true" or "on";

    public static int Number(XmlReader reader, string attribute, int otherwise) =>
        int.TryParse(Attribute(reader, attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
