using System.Xml;

namespace Vekha.Formats.Docx;

/// <summary>What a style, or a paragraph itself, says of how its text is printed; null where it says nothing.</summary>
internal sealed record Look(bool? Centred = null, bool? Capitals = null, bool? Hidden = null, string? List = null, int? Level = null,
    bool? Raised = null)
{
    public static Look Plain { get; } = new();

    public Look Over(Look below) =>
        new(Centred ?? below.Centred, Capitals ?? below.Capitals, Hidden ?? below.Hidden, List ?? below.List, Level ?? below.Level,
            Raised ?? below.Raised);

    /// <summary>With the property the reader stands on, if it is one that matters.</summary>
    public Look With(XmlReader reader) => reader.LocalName switch
    {
        "jc" => this with { Centred = Word.Value(reader) == "center" },
        "caps" => this with { Capitals = Word.IsOn(reader) },
        "vertAlign" => this with { Raised = Word.Value(reader) == "superscript" },
        "vanish" => this with { Hidden = Word.IsOn(reader) },
        "numId" => this with { List = Word.Value(reader) },
        "ilvl" => this with { Level = Math.Clamp(Word.Number(reader, "val", 0), 0, 8) },
        _ => this,
    };
}
