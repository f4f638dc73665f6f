using Vekha.Formats.Opening;

namespace Vekha.Application.Files;

public static class PreviewKinds
{
    private static readonly Dictionary<string, PreviewKind> Known = new()
    {
        [FileKind.Pdf.ContentType()] = PreviewKind.Pdf,
        [FileKind.Jpeg.ContentType()] = PreviewKind.Picture,
        [FileKind.Png.ContentType()] = PreviewKind.Picture,
        [FileKind.Docx.ContentType()] = PreviewKind.Document,
        [FileKind.Xlsx.ContentType()] = PreviewKind.Table,
    };

    /// <param name="contentType">As it was told by the content when the file came in.</param>
    public static PreviewKind Of(string contentType) => Known.GetValueOrDefault(contentType);
}
