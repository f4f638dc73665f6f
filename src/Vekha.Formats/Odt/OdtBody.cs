using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Odt;

/// <summary>The text of an ODT file, element by element → chunks.
/// Tracked deletions stand apart from the text and are left out.</summary>
internal sealed class OdtBody(OdtStyles styles, Budget budget)
{
    private readonly List<Chunk> notes = [];
    private readonly Dictionary<string, int[]> counted = [];

    public IReadOnlyList<Chunk> Notes => notes;

    public IEnumerable<Chunk> Children(XmlReader reader)
    {
        foreach (var name in XmlWalk.Elements(reader))
            foreach (var chunk in Child(name, reader, null))
                yield return chunk;
    }

    public void AddNote(XmlReader reader)
    {
        var chunks = new List<Chunk>();
        foreach (var name in XmlWalk.Elements(reader))
            if (name == "note-body") chunks.AddRange(Children(reader));
        var first = notes.Count(chunk => chunk is TextChunk text && text.Text.StartsWith('[')) + 1;
        notes.AddRange(chunks.Select((chunk, i) =>
            i == 0 && chunk is TextChunk text ? text with { Text = $"[{first}] {text.Text.Trim()}" } : chunk));
    }

    private IEnumerable<Chunk> Child(string name, XmlReader reader, Item? item) => name switch
    {
        "p" or "h" => Paragraph(reader, item),
        "list" => List(reader, item),
        "table" => [new OdtTable(this, budget).Read(reader)],
        "section" or "index-body" or "table-of-content" or "index-title" => Children(reader),
        "frame" or "text-box" => Children(reader),
        _ => [],
    };

    private List<Chunk> Paragraph(XmlReader reader, Item? item)
    {
        var centred = styles.IsCentred(XmlWalk.Attribute(reader, "style-name"));
        budget.Part();
        var chunks = new List<Chunk>();
        var text = new OdtParagraph(this).Text(reader, chunks);
        chunks.Add(new TextChunk(item is null ? text : ListItem.Printed(item.Mark(), text), centred));
        return chunks;
    }

    private List<Chunk> List(XmlReader reader, Item? outer)
    {
        var name = XmlWalk.Attribute(reader, "style-name") ?? outer?.List;
        var level = outer is null ? 0 : outer.Level + 1;
        if (level == 0 && XmlWalk.Attribute(reader, "continue-numbering") != "true" && XmlWalk.Attribute(reader, "continue-list") is null
            && name is not null)
            counted.Remove(name);
        var chunks = new List<Chunk>();
        foreach (var child in XmlWalk.Elements(reader))
            if (child is "list-item" or "list-header")
                chunks.AddRange(ItemChunks(reader, new(name, level, child == "list-item" ? () => Next(name, level) : () => "")));
        return chunks;
    }

    /// <summary>Only the first paragraph of an item bears its number.</summary>
    private List<Chunk> ItemChunks(XmlReader reader, Item item)
    {
        var chunks = new List<Chunk>();
        foreach (var name in XmlWalk.Elements(reader))
        {
            chunks.AddRange(Child(name, reader, item));
            item = item with { Mark = () => "" };
        }
        return chunks;
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
