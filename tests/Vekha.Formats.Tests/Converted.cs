using System.Diagnostics;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Formats.Tests;

/// <summary>Documents that other programs make of ours; a test that lacks the program is skipped.</summary>
internal sealed class Converted : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vekha-test-");

    public static byte[] Docx(Reading reading) => DocxWriter.Write(OfficialForm.Of(reading));

    /// <param name="format">As LibreOffice calls it: odt, html, pdf, rtf, doc.</param>
    public byte[] ByOffice(byte[] docx, string format)
    {
        Need("soffice", "libreoffice-writer-nogui");
        var given = Path.Combine(folder.FullName, "act.docx");
        File.WriteAllBytes(given, docx);
        Run("soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", format, "--outdir", folder.FullName, given);
        return File.ReadAllBytes(Path.Combine(folder.FullName, "act." + format));
    }

    /// <summary>One page as a scanner would give it.</summary>
    /// <param name="kind">png, jpeg or tiff.</param>
    public byte[] Scanned(byte[] pdf, int page, string kind)
    {
        Need("pdftoppm", "poppler-utils");
        Need("tesseract", "tesseract-ocr tesseract-ocr-rus");
        File.WriteAllBytes(Path.Combine(folder.FullName, "act.pdf"), pdf);
        var picture = Path.Combine(folder.FullName, "page");
        Run("pdftoppm", "-r", "200", "-gray", "-singlefile", "-f", $"{page}", "-" + kind, Path.Combine(folder.FullName, "act.pdf"), picture);
        return File.ReadAllBytes(picture + kind switch { "jpeg" => ".jpg", "tiff" => ".tif", _ => ".png" });
    }

    public static void Need(string program, string package)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, program)));
        if (!isThere) Assert.Skip($"{program} is not installed (apt-get install {package}).");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).ShouldBeTrue();
    }
}
