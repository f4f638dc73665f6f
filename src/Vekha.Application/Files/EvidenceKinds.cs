using Vekha.Formats.Opening;

namespace Vekha.Application.Files;

/// <summary>Kinds of files that evidence comes in.</summary>
public static class EvidenceKinds
{
    /// <summary>For the «accept» of a file field and for messages.</summary>
    public const string Accepted = ".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.sig,.p7s,.zip";

    /// <param name="content">Can be sought; stands at its beginning again afterwards.</param>
    /// <returns>null where it is none of the kinds that are accepted, or broken.</returns>
    public static async Task<FileKind?> KindAsync(Stream content, CancellationToken ct) => await FileContent.KindAsync(content, ct) switch
    {
        var kind and (FileKind.Pdf or FileKind.Docx or FileKind.Xlsx or FileKind.Jpeg or FileKind.Png or FileKind.Signature
            or FileKind.Zip) => kind,
        _ => null,
    };
}
