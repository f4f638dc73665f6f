using System.CommandLine;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Bench.Reading;

/// <summary>«reading --cli ./vekha --act act.txt --passport passport.txt»: two documents read warm in this process, the act as DOCX
/// read by a whole process, beside a process that only starts and beside other programs, and a scanned page, beside Tesseract
/// alone.</summary>
internal static class ReadingCommand
{
    private const double ActGoal = 15;
    private const double PassportGoal = 60;

    public static Command Create()
    {
        var program = new Option<string>("--cli") { Description = "The command line.", Required = true };
        var act = new Option<string>("--act") { Description = "An act of ordinary length.", Required = true };
        var passport = new Option<string>("--passport")
        { Description = "A passport of a project, as the text of its PDF.", Required = true };
        var command = new Command("reading", "Measure the reading of documents.") { program, act, passport };
        command.SetAction(
            (parsed, _) => RunAsync(parsed.GetRequiredValue(program), parsed.GetRequiredValue(act), parsed.GetRequiredValue(passport)));
        return command;
    }

    private static async Task<int> RunAsync(string program, string act, string passport)
    {
        FigureTable.Head();
        await WarmReading.MeasureAsync(act, ActGoal);
        await WarmReading.MeasureAsync(passport, PassportGoal);
        FigureTable.Line("vekha --version (baseline)", await Figures.OfAsync(1, 10, () => WholeProcesses.RunAsync(program, "--version")));
        var folder = Directory.CreateTempSubdirectory("vekha-bench-");
        try
        {
            await new WholeProcesses(await AsDocxAsync(act, folder.FullName), folder.FullName).MeasureAsync(program);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        await ScanMeasurement.RunAsync();
        return 0;
    }

    /// <summary>The act written out as Vekha writes it.</summary>
    private static async Task<string> AsDocxAsync(string act, string folder)
    {
        var reading = DocumentReader.Read(DocumentFile.Read(await File.ReadAllBytesAsync(act)).Text!);
        var document = Path.Combine(folder, "act.docx");
        await File.WriteAllBytesAsync(document, DocxWriter.Write(OfficialForm.Of(reading)));
        return document;
    }
}
