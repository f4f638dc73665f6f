using Vekha.Formats.Opening;

namespace Vekha.Formats.Programs;

/// <summary>DOC and RTF → DOCX by LibreOffice, where it is installed.</summary>
internal static class OfficeConversion
{
    private const int MemoryMiB = 1024;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(25);

    /// <param name="ending">Tells LibreOffice which reader to begin with.</param>
    public static byte[] Docx(byte[] file, string ending, CancellationToken ct)
    {
        var program = ExternalProgram.Find("soffice") ?? throw new UnreadableException(Unreadable.OfficeMissing);
        using var folder = new WorkFolder(ct);
        var given = folder.Write("in." + ending, file);
        // An instance of its own: two that share a profile wait for each other.
        program.Run(folder, Time, MemoryMiB, $"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.Path, given);
        return File.Exists(folder.File("in.docx"))
            ? File.ReadAllBytes(folder.File("in.docx"))
            : throw new UnreadableException(Unreadable.Damaged);
    }
}
