using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Bench.Reading;

/// <summary>A scanned page of an act made here, read by Vekha and beside it by Tesseract alone.</summary>
internal static class ScanMeasurement
{
    private const int Rows = 9;
    private const double MostRatio = 1.3;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("vekha-bench-");
        try
        {
            if (await ScanAsync(folder.FullName) is { } scan) await MeasureAsync(folder.FullName, scan);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            FigureTable.Missing("a scanned page", "skipped: " + missing.Message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, string scan)
    {
        var alone = await Figures.OfAsync(1, 5, () => ProcessAsync(folder, "tesseract", scan, "alone", "-l", "rus", "tsv"));
        var ours = await Figures.OfAsync(3, 5, () => Task.FromResult(
            DocumentFile.Read(File.ReadAllBytes(scan)).Text ?? throw new InvalidOperationException("The page was not read.")));
        FigureTable.Line("a scanned page, tesseract alone", alone);
        FigureTable.Line(string.Create(CultureInfo.InvariantCulture, $"a scanned page, vekha ({ours.Median / alone.Median:0.00} x)"), ours,
            MostRatio * alone.Median);
    }

    /// <summary>The page with the table as a scanner would give it; null where nothing came out.</summary>
    private static async Task<string?> ScanAsync(string folder)
    {
        var reading = DocumentReader.Read(DocumentFile.Read(Act()).Text!);
        await File.WriteAllBytesAsync(Path.Combine(folder, "act.docx"), DocxWriter.Write(OfficialForm.Of(reading)));
        await ProcessAsync(
            folder, "soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "act.docx");
        await ProcessAsync(folder, "pdftoppm", "-r", "200", "-gray", "-png", "-singlefile", "-f", "2", "act.pdf", "scan");
        var scan = Path.Combine(folder, "scan.png");
        return File.Exists(scan) ? scan : null;
    }

    private static string Act()
    {
        var act = new StringBuilder(
            "<p>ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ</p><p>РАСПОРЯЖЕНИЕ</p><p>от 5 марта 2029 г. № 17-р</p><p>О создании центров</p><p>1. "
                + "Утвердить комплекс мер.</p><p>Комплекс мер по созданию центров</p>");
        act.Append(
            "<table><tr><td>№ п/п</td><td>Наименование мероприятия</td><td>Ответственный исполнитель</td><td>Результат</td><td>Срок "
                + "исполнения</td></tr>");
        for (var row = 1; row <= Rows; row++)
            act.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td>{row}</td><td>Согласование перечня школ, на базе которых создаются центры</td><td>Министерство образования "
                    + $"области, муниципальные органы управления образованием</td><td>Письмо в адрес федерального оператора</td><td>до "
                    + $"{row} марта 2030 г.</td></tr>");
        return act.Append("</table>").ToString();
    }

    private static async Task ProcessAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
    }
}
