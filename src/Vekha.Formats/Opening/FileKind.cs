namespace Vekha.Formats.Opening;

/// <summary>What a file is by its content. There is one list for acts,
/// evidence and tables; each of them says which kinds it takes.</summary>
public enum FileKind
{
    /// <summary>Text, or a content without a known signature: whether it is text shows when it is decoded.</summary>
    Text,
    Pdf, Docx, Xlsx, Odt, Doc, Rtf, Jpeg, Png, Tiff, Heic, Signature, Zip,

    /// <summary>A DOCX that carries a program: its text can be read, but nobody should be asked to open it.</summary>
    MacroDocx,

    /// <summary>A spreadsheet of another format than XLSX, or one that carries a program.</summary>
    OtherSpreadsheet,

    /// <summary>A picture of a format that is not read.</summary>
    OtherPicture,

    /// <summary>An archive of another format than ZIP, a ZIP archive without entries, or a package of another program.</summary>
    OtherArchive,

    /// <summary>A document with a password.</summary>
    Locked,

    /// <summary>The mark of an archive, but its list of entries cannot be read.</summary>
    Damaged,
}

public static class FileKinds
{
    public static string ContentType(this FileKind kind) => kind switch
    {
        FileKind.Text => "text/plain",
        FileKind.Pdf => "application/pdf",
        FileKind.Docx or FileKind.MacroDocx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Odt => "application/vnd.oasis.opendocument.text",
        FileKind.Doc => "application/msword",
        FileKind.Rtf => "application/rtf",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.Tiff => "image/tiff",
        FileKind.Heic => "image/heic",
        FileKind.Signature => "application/pkcs7-signature",
        FileKind.Zip => "application/zip",
        _ => "application/octet-stream",
    };

    /// <summary>Whether a file of this kind may be called so: a name that promises another kind misleads whoever opens it.</summary>
    public static bool MayBeCalled(this FileKind kind, string fileName) =>
        kind.Endings().Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    private static string[] Endings(this FileKind kind) => kind switch
    {
        FileKind.Pdf => [".pdf"],
        FileKind.Docx => [".docx"],
        FileKind.Xlsx => [".xlsx"],
        FileKind.Odt => [".odt"],
        FileKind.Doc => [".doc"],
        FileKind.Rtf => [".rtf"],
        FileKind.Jpeg => [".jpg", ".jpeg"],
        FileKind.Png => [".png"],
        FileKind.Tiff => [".tif", ".tiff"],
        FileKind.Heic => [".heic", ".heif"],
        FileKind.Signature => [".sig", ".p7s", ".sgn"],
        FileKind.Zip => [".zip"],
        _ => [],
    };
}
