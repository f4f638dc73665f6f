using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Odt;

/// <summary>An ODT file → blocks.</summary>
internal static class OdtFile
{
    public static OpenedFile Read(Package package)
    {
        var styles = new OdtStyles();
        using (var shared = package.Xml("styles.xml"))
            if (shared is not null) styles.Load(shared);
        using var content = package.Xml("content.xml") ?? throw new UnreadableException(Unreadable.Damaged);
        styles.Load(content);
        var body = new OdtBody(styles, package.Budget);
        var blocks = new ChunkBlocks(package.Budget);
        while (!content.EOF && (content.NodeType != XmlNodeType.Element || content.LocalName != "text")) content.Read();
        if (!content.EOF) foreach (var chunk in body.Children(content)) blocks.Add(chunk);
        blocks.Add(body.Notes);
        return blocks.Opened();
    }
}
