using Vekha.Formats.Html;
using Vekha.Formats.Opening;
using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The media type of a document that could be read, told by its content.</summary>
public static class MediaType
{
    public static string Of(byte[] content)
    {
        var kind = FileContent.KindOf(content);
        return kind == FileKind.Text && TextEncoding.Decoded(content) is { } text && HtmlBlocks.IsPage(text)
            ? "text/html"
            : kind.ContentType();
    }
}
