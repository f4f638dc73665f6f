using Vekha.Formats.Opening;

namespace Vekha.Web.Words;

internal static class FileKindWords
{
    public static string Of(FileKind kind) => kind switch
    {
        FileKind.Pdf => "PDF",
        FileKind.Docx => Texts.Kind_Docx,
        FileKind.Xlsx => Texts.Kind_Xlsx,
        FileKind.Jpeg => Texts.Kind_Jpeg,
        FileKind.Png => Texts.Kind_Png,
        FileKind.Signature => Texts.Kind_Signature,
        _ => Texts.Kind_Zip,
    };
}
