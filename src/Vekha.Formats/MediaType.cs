using Vekha.Formats.Docx;
using Vekha.Formats.Docx.Writing;
using Vekha.Formats.Html;
using Vekha.Formats.Packages;
using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The media type of a document that could be read, told by its content.</summary>
public static class MediaType
{
    public static string Of(ReadOnlySpan<byte> bytes) => FileKinds.Of(bytes) switch
    {
        FileKind.Text => TextEncoding.Decoded(bytes) is { } text && HtmlBlocks.IsPage(text) ? "text/html" : "text/plain",
        FileKind.Pdf => "application/pdf",
        FileKind.Scan => bytes[0] switch { 0xFF => "image/jpeg", 0x89 => "image/png", _ => "image/tiff" },
        FileKind.OldWord => "application/msword",
        FileKind.RichText => "application/rtf",
        FileKind.Zip => OfPackage(bytes.ToArray()),
        _ => "application/octet-stream",
    };

    private static string OfPackage(byte[] bytes)
    {
        using var package = new Package(bytes);
        return DocxFile.Part(package) is not null
            ? DocxWriter.MediaType
            : "application/vnd.oasis.opendocument.text";
    }
}
