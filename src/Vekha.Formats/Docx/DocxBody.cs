using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Docx;

/// <summary>WordprocessingML, element by element → chunks. Tracked changes are read as accepted.</summary>
internal sealed class DocxBody(Styles styles, ListNumbering numbering, Budget budget)
{
    private readonly List<string> footnotes = [];
    private readonly List<string> endnotes = [];

    public IReadOnlyList<string> Footnotes => footnotes;

    public IReadOnlyList<string> Endnotes => endnotes;

    /// <param name="container">The element whose paragraphs and tables are wanted.</param>
    public IEnumerable<Chunk> Chunks(XmlReader reader, string container)
    {
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == container)
                return Children(reader);
        return [];
    }

    public List<Chunk> Content(XmlReader reader) => [.. Children(reader)];

    /// <summary>One paragraph or table at a time, so that a long document is never held whole as XML.</summary>
    private IEnumerable<Chunk> Children(XmlReader reader)
    {
        var carried = "";
        foreach (var name in XmlWalk.Elements(reader))
            foreach (var chunk in Child(name, reader))
            {
                // A paragraph whose mark is deleted runs into the one below it.
                if (chunk is RunOn runOn)
                {
                    carried += runOn.Text;
                    continue;
                }
                yield return carried.Length > 0 && chunk is TextChunk text ? text with { Text = carried + text.Text } : chunk;
                if (chunk is TextChunk) carried = "";
            }
        if (carried.Length > 0) yield return new TextChunk(carried);
    }

    public IEnumerable<Chunk> Child(string name, XmlReader reader) => name switch
    {
        "p" => Paragraph(reader),
        "tbl" => [new DocxTable(this, budget).Read(reader)],
        _ when IsTransparent(name) => Children(reader),
        _ => [],
    };

    private List<Chunk> Paragraph(XmlReader reader)
    {
        budget.Part();
        return new DocxParagraph(this, styles, numbering).Read(reader);
    }

    public void AddNote(string id, bool isFootnote) => (isFootnote ? footnotes : endnotes).Add(id);

    /// <summary>Containers that print what they hold. Deleted text and text moved away are not among them.</summary>
    public static bool IsTransparent(string name) => name is
        "ins" or "moveTo" or "sdt" or "sdtContent" or "customXml" or "smartTag" or "hyperlink" or "fldSimple" or "dir" or "bdo"
        or "AlternateContent" or "Choice" or "Fallback" or "body";
}

/// <summary>The text of a paragraph whose mark a tracked change deletes.</summary>
internal sealed record RunOn(string Text) : Chunk;
