using System.Xml;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Packages;

/// <summary>Walks XML forward only, one level at a time.</summary>
internal static class XmlWalk
{
    private const int DeepestElement = 400;

    /// <summary>The children of the element the reader stands on. What the caller does not read is skipped.</summary>
    public static IEnumerable<string> Elements(XmlReader reader)
    {
        if (reader.IsEmptyElement) yield break;
        var depth = reader.Depth;
        if (depth > DeepestElement) throw new UnreadableException(Unreadable.TooComplex);
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader is not { NodeType: XmlNodeType.Element } || reader.Depth != depth + 1)
            {
                if (!reader.Read()) yield break;
                continue;
            }
            yield return reader.LocalName;
            // After a caller that read the element the reader stands on its end, otherwise still on its start.
            if (reader is { NodeType: XmlNodeType.Element } && reader.Depth == depth + 1) reader.Skip();
        }
    }

    /// <summary>Whether the reader stands on characters.</summary>
    public static bool IsText(XmlReader reader) =>
        reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>An attribute by its name, whatever its namespace; null where the element has none.</summary>
    public static string? Attribute(XmlReader reader, string name)
    {
        if (!reader.MoveToFirstAttribute()) return null;
        string? value = null;
        do
        {
            if (reader.LocalName == name) value = reader.Value;
        }
        while (value is null && reader.MoveToNextAttribute());
        reader.MoveToElement();
        return value;
    }
}
