using System.Xml;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Docx;

/// <summary>The header of the first page, where it is one of its own:
/// acts on letterhead print there who issues them. Headers of all pages only repeat.</summary>
internal static class Letterhead
{
    public static IReadOnlyList<Chunk> Of(Package package, string part, DocxBody body)
    {
        if (Headers(package) is not { Count: > 0 } headers || FirstHeader(package, part) is not { } id
            || !headers.TryGetValue(id, out var header))
            return [];
        using var reader = package.Xml(header);
        if (reader is null) return [];
        var chunks = body.Chunks(reader, "hdr").ToList();
        return chunks.Exists(HasLetters) ? chunks : [];
    }

    /// <summary>The parts of headers by their relation ids.</summary>
    private static Dictionary<string, string> Headers(Package package)
    {
        var headers = new Dictionary<string, string>();
        using var reader = package.Xml("word/_rels/document.xml.rels");
        while (reader is not null && reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && reader.GetAttribute("Type")?.EndsWith("/header", StringComparison.Ordinal) == true)
                headers[reader.GetAttribute("Id") ?? ""] = "word/" + reader.GetAttribute("Target");
        return headers;
    }

    /// <summary>What the first section names for its first page; null where that page has the header of all.</summary>
    private static string? FirstHeader(Package package, string part)
    {
        using var reader = package.Xml(part);
        while (reader is not null && reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "sectPr" }) continue;
            var (id, hasOwn) = ((string?)null, false);
            foreach (var name in XmlWalk.Elements(reader))
            {
                if (name == "headerReference" && Word.Attribute(reader, "type") == "first") id = XmlWalk.Attribute(reader, "id");
                hasOwn |= name == "titlePg" && Word.IsOn(reader);
            }
            return hasOwn ? id : null;
        }
        return null;
    }

    private static bool HasLetters(Chunk chunk) =>
        chunk is GridChunk || chunk is TextChunk text && text.Text.Any(char.IsLetter);
}
