namespace Vekha.Data.Files;

/// <summary>Kinds of files that evidence comes in.</summary>
public enum FileKind { Pdf, Docx, Xlsx, Jpeg, Png, Signature, Zip }

public static class FileKinds
{
    /// <summary>For the «accept» of a file field and for messages.</summary>
    public const string Accepted = ".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.sig,.p7s,.zip";

    public static string ContentType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.Signature => "application/pkcs7-signature",
        _ => "application/zip",
    };

    /// <summary>Whether a file of this kind may be called so: a name that promises another kind misleads whoever opens it.</summary>
    public static bool MayBeCalled(this FileKind kind, string fileName) => (kind, Path.GetExtension(fileName).ToUpperInvariant()) switch
    {
        (FileKind.Pdf, ".PDF") => true,
        (FileKind.Docx, ".DOCX") => true,
        (FileKind.Xlsx, ".XLSX") => true,
        (FileKind.Jpeg, ".JPG" or ".JPEG") => true,
        (FileKind.Png, ".PNG") => true,
        (FileKind.Signature, ".SIG" or ".P7S" or ".SGN") => true,
        (FileKind.Zip, ".ZIP") => true,
        _ => false,
    };
}
