using Vekha.Formats.Html;
using Vekha.Formats.Opening;
using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The media type of a document that could be read, told by its content.</summary>
public static class MediaType
{
    /// <param name="content">Can be sought; stands at its beginning again afterwards. Only a text is read whole: it may be a page.</param>
    public static async Task<string> OfAsync(FileKind kind, Stream content, CancellationToken ct)
    {
        if (kind != FileKind.Text) return kind.ContentType();
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, ct).ConfigureAwait(false);
        content.Position = 0;
        return TextEncoding.Decoded(bytes) is { } text && HtmlBlocks.IsPage(text) ? "text/html" : kind.ContentType();
    }
}
