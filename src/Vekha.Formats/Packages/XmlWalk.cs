using System.Xml;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Packages;

/// <summary>Walks XML forward only, one level at a time.</summary>
internal static class XmlWalk
{
    private const int DeepestElement = 400;

    /// <summary>The elements right below the one the reader stands on. What the caller leaves unread is stepped over.</summary>
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
            // A caller that read the element stands on its end; one that did not still stands on its start.
            if (reader is { NodeType: XmlNodeType.Element } && reader.Depth == depth + 1) reader.Skip();
        }
    }

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
