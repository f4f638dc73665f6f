using Vekha.Formats.Opening;

namespace Vekha.Application.Files;

/// <summary>How a file is shown on a page: by the browser itself, or by us as plain text and tables.</summary>
public enum PreviewKind { None, Pdf, Picture, Document, Table }

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
