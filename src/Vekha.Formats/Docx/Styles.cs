using System.Xml;
using Vekha.Formats.Packages;

namespace Vekha.Formats.Docx;

/// <summary>What a style, or a paragraph itself, says of how its text is printed; null where it says nothing.</summary>
internal sealed record Look(bool? Centred = null, bool? Capitals = null, bool? Hidden = null, string? List = null, int? Level = null)
{
    public static Look Plain { get; } = new();

    public Look Over(Look below) =>
        new(Centred ?? below.Centred, Capitals ?? below.Capitals, Hidden ?? below.Hidden, List ?? below.List, Level ?? below.Level);

    /// <summary>With the property the reader stands on, if it is one that matters.</summary>
    public Look With(XmlReader reader) => reader.LocalName switch
    {
        "jc" => this with { Centred = Word.Value(reader) == "center" },
        "caps" => this with { Capitals = Word.IsOn(reader) },
        "vanish" => this with { Hidden = Word.IsOn(reader) },
        "numId" => this with { List = Word.Value(reader) },
        "ilvl" => this with { Level = Math.Clamp(Word.Number(reader, "val", 0), 0, 8) },
        _ => this,
    };
}

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
