using System.Text;
using System.Xml;
using Vekha.Formats.Packages;

namespace Vekha.Formats.Xlsx;

/// <summary>The text inside an element, cut while it is read: a hostile one may have millions of runs, or one endless run.</summary>
internal static class XlsxText
{
    private const int MaxLength = 4000;

    /// <param name="reader">Stands on the element; afterwards on its end.</param>
    /// <param name="inside">The child whose text is wanted; null for all of them.</param>
    public static string Read(XmlReader reader, string? inside = null)
    {
        if (reader.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = reader.Depth;
        var isWanted = inside is null;
        while (reader.Read() && reader.Depth > depth)
        {
            var isChild = reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1;
            if (isChild && inside is not null) isWanted = reader.LocalName == inside;
            // How a text is pronounced, which Japanese spreadsheets note, is no part of it.
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false }) StepOver(reader);
            else if (isWanted && XmlWalk.IsText(reader)) Append(reader, text);
        }
        return text.ToString().Trim();
    }

    private static void StepOver(XmlReader reader)
    {
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth) { }
    }

    private static void Append(XmlReader reader, StringBuilder text)
    {
        if (text.Length >= MaxLength) return;
        var chunk = new char[Math.Min(1024, MaxLength - text.Length)];
        while (text.Length < MaxLength)
        {
            var count = reader.ReadValueChunk(chunk, 0, Math.Min(chunk.Length, MaxLength - text.Length));
            if (count == 0) return;
            text.Append(chunk, 0, count);
        }
    }
}
