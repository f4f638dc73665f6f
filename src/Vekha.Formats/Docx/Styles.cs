using System.Xml;
using Vekha.Formats.Packages;

namespace Vekha.Formats.Docx;

/// <summary>The styles of a document, each with what it takes over from the one it is based on.</summary>
internal sealed class Styles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, (Look Look, string? Base)> styles = [];
    private string? ofParagraphs;

    public static Styles Of(Package package)
    {
        var styles = new Styles();
        using var reader = package.Xml("word/styles.xml");
        while (reader is not null && reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "style" }) styles.Load(reader);
        return styles;
    }

    /// <param name="id">null for the style of paragraphs that name none.</param>
    public Look LookOf(string? id)
    {
        var look = Look.Plain;
        var next = id ?? ofParagraphs;
        for (var i = 0; i < LongestChain && next is not null && styles.TryGetValue(next, out var style); i++)
        {
            look = look.Over(style.Look);
            next = style.Base;
        }
        return look;
    }

    private void Load(XmlReader reader)
    {
        var id = Word.Attribute(reader, "styleId") ?? "";
        if (Word.Attribute(reader, "type") == "paragraph" && Word.Attribute(reader, "default") is "1" or "true") ofParagraphs = id;
        var look = Look.Plain;
        string? based = null;
        using var inside = reader.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType != XmlNodeType.Element) continue;
            if (inside.LocalName == "basedOn") based = Word.Value(inside);
            look = look.With(inside);
        }
        styles[id] = (look, based);
    }
}
