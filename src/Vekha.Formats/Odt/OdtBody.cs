using System.Xml;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Odt;

/// <summary>The text of an ODT file, element by element → pieces. Tracked deletions stand apart from the text and are left out.</summary>
internal sealed class OdtBody(OdtStyles styles)
{
    private readonly List<Piece> notes = [];
    private readonly Dictionary<string, int[]> counted = [];

    public IReadOnlyList<Piece> Notes => notes;

    public IEnumerable<Piece> Children(XmlReader reader)
    {
        foreach (var name in XmlWalk.Elements(reader))
            foreach (var piece in Child(name, reader, null))
                yield return piece;
    }

    public void AddNote(XmlReader reader)
    {
        var pieces = new List<Piece>();
        foreach (var name in XmlWalk.Elements(reader))
            if (name == "note-body") pieces.AddRange(Children(reader));
        var first = notes.Count(piece => piece is TextPiece text && text.Text.StartsWith('[')) + 1;
        notes.AddRange(pieces.Select((piece, i) => i == 0 && piece is TextPiece text ? text with { Text = $"[{first}] {text.Text.Trim()}" } : piece));
    }

    private IEnumerable<Piece> Child(string name, XmlReader reader, Item? item) => name switch
    {
        "p" or "h" => Paragraph(reader, item),
        "list" => List(reader, item),
        "table" => [new OdtTable(this).Read(reader)],
        "section" or "index-body" or "table-of-content" or "index-title" => Children(reader),
        "frame" or "text-box" => Children(reader),
        _ => [],
    };

    private List<Piece> Paragraph(XmlReader reader, Item? item)
    {
        var centred = styles.IsCentred(OdtStyles.Attribute(reader, "style-name"));
        var pieces = new List<Piece>();
        var text = new OdtParagraph(this).Text(reader, pieces);
        pieces.Add(new TextPiece(item is null ? text : ListItem.Printed(item.Mark(), text), centred));
        return pieces;
    }

    private List<Piece> List(XmlReader reader, Item? outer)
    {
        var name = OdtStyles.Attribute(reader, "style-name") ?? outer?.List;
        var level = outer is null ? 0 : outer.Level + 1;
        if (level == 0 && OdtStyles.Attribute(reader, "continue-numbering") != "true" && OdtStyles.Attribute(reader, "continue-list") is null && name is not null) counted.Remove(name);
        var pieces = new List<Piece>();
        foreach (var child in XmlWalk.Elements(reader))
            if (child is "list-item" or "list-header") pieces.AddRange(ItemPieces(reader, new(name, level, child == "list-item" ? () => Next(name, level) : () => "")));
        return pieces;
    }

    /// <summary>Only the first paragraph of an item bears its number.</summary>
    private List<Piece> ItemPieces(XmlReader reader, Item item)
    {
        var pieces = new List<Piece>();
        foreach (var name in XmlWalk.Elements(reader))
        {
            pieces.AddRange(Child(name, reader, item));
            item = item with { Mark = () => "" };
        }
        return pieces;
    }

    private string Next(string? list, int level)
    {
        if (styles.List(list) is not { } levels || level >= levels.Count || levels[level] is not { } current) return "";
        if (!counted.TryGetValue(list!, out var counts)) counted[list!] = counts = new int[levels.Count];
        counts[level] = counts[level] == 0 ? current.Start : counts[level] + 1;
        for (var below = level + 1; below < counts.Length; below++) counts[below] = 0;
        return current.Printed([.. counts.Take(level + 1).Select(count => Math.Max(count, 1))], levels);
    }

    /// <param name="Mark">What the list prints in front of the next paragraph.</param>
    private sealed record Item(string? List, int Level, Func<string> Mark);
}
