using System.Diagnostics;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats.Docx.Writing;
using Vekha.Formats.Layout;

namespace Vekha.Formats.Tests;

/// <summary>Documents that other programs make of ours; a test that lacks the program is skipped, in CI it fails.</summary>
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
        Run("soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", format, "--outdir",
            folder.FullName, given);
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
        Run("pdftoppm", "-r", "200", "-gray", "-singlefile", "-f", $"{page}", "-"
            + kind, Path.Combine(folder.FullName, "act.pdf"), picture);
        return File.ReadAllBytes(picture + kind switch { "jpeg" => ".jpg", "tiff" => ".tif", _ => ".png" });
    }

    /// <summary>The picture of a page of a PDF file in points of grey.</summary>
    public GrayImage Picture(byte[] pdf, int page)
    {
        Need("pdftoppm", "poppler-utils");
        Need("tesseract", "tesseract-ocr tesseract-ocr-rus");
        File.WriteAllBytes(Path.Combine(folder.FullName, "act.pdf"), pdf);
        Run("pdftoppm", "-r", "200", "-gray", "-singlefile", "-f", $"{page}", Path.Combine(folder.FullName, "act.pdf"),
            Path.Combine(folder.FullName, "page"));
        return GrayImage.OfPgm(Path.Combine(folder.FullName, "page.pgm"));
    }

    /// <summary>The file with one page put in place of another.</summary>
    public byte[] WithPage(byte[] pdf, int number, byte[] page)
    {
        string At(string name) => Path.Combine(folder.FullName, name);
        File.WriteAllBytes(At("whole.pdf"), pdf);
        Run("pdfseparate", At("whole.pdf"), At("page-%d.pdf"));
        File.WriteAllBytes(At($"page-{number}.pdf"), page);
        Run("pdfunite", [.. Enumerable.Range(1, 99).Select(i => At($"page-{i}.pdf")).Where(File.Exists), At("whole.pdf")]);
        return File.ReadAllBytes(At("whole.pdf"));
    }

    public static void Need(string program, string package)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(path => File.Exists(Path.Combine(path, program)));
        if (!isThere) Lacking.Stop($"{program} is not installed (apt-get install {package}).");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).ShouldBeTrue();
    }
}
