using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Docx;

/// <summary>A DOCX file → blocks.</summary>
internal static class DocxFile
{
    public static OpenedFile Read(Package package)
    {
        // Some programs number the main part: «word/document2.xml».
        var part = package.Named("word/document", ".xml") ?? throw new UnreadableException(Unreadable.Damaged);
        var body = new DocxBody(Styles.Of(package), ListNumbering.Of(package), package.Budget);
        var blocks = new ChunkBlocks(package.Budget);
        blocks.Add(Letterhead.Of(package, part, body));
        using (var document = package.Xml(part))
        {
            if (document is null) throw new UnreadableException(Unreadable.Damaged);
            foreach (var chunk in body.Chunks(document, "body")) blocks.Add(chunk);
        }
        AddNotes(package, "footnote", body.Footnotes, body, blocks);
        AddNotes(package, "endnote", body.Endnotes, body, blocks);
        return blocks.Opened();
    }

    /// <summary>Notes are printed after the text: within it they would cut names and terms in two.</summary>
    private static void AddNotes(Package package, string element, IReadOnlyList<string> ids, DocxBody body, ChunkBlocks blocks)
    {
        using var notes = ids.Count == 0 ? null : package.Xml($"word/{element}s.xml");
        while (notes is not null && notes.Read())
        {
            if (notes.NodeType != XmlNodeType.Element || notes.LocalName != element) continue;
            var number = IndexOf(ids, Word.Attribute(notes, "id"));
            var chunks = body.Content(notes);
            if (number < 0) continue;
            blocks.Add(chunks.Select((chunk, i) =>
                i == 0 && chunk is TextChunk text ? text with { Text = $"[{number + 1}] {text.Text.Trim()}" } : chunk));
        }
    }

    private static int IndexOf(IReadOnlyList<string> ids, string? id)
    {
        for (var i = 0; i < ids.Count; i++)
            if (ids[i] == id) return i;
        return -1;
    }
}
