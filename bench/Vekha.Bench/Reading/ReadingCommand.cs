using System.CommandLine;
using System.Diagnostics;

namespace Vekha.Bench.Reading;

/// <summary>«reading --cli vekha.dll --file act.txt»: reading one act as a whole process, beside a process that only starts, and a scanned page, beside Tesseract alone.</summary>
internal static class ReadingCommand
{
    private const double Goal = 400;

    public static Command Create()
    {
        var program = new Option<string>("--cli") { Description = "vekha.dll of a Release build.", Required = true };
        var file = new Option<string?>("--file") { Description = "The act to read." };
        var command = new Command("reading", "Measure the command line on one act.") { program, file };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(program), parsed.GetValue(file)));
        return command;
    }

    private static async Task<int> RunAsync(string program, string? file)
    {
        FigureTable.Head();
        FigureTable.Line("vekha --version (baseline)", await Figures.OfAsync(1, 10, () => ProcessAsync(program, "--version")));
        if (file is null || !File.Exists(file)) FigureTable.Missing("vekha read", "skipped: the sample act is not here");
        else FigureTable.Line($"vekha read ({Path.GetFileName(file)})", await Figures.OfAsync(1, 10, () => ProcessAsync(program, "read", file)), Goal);
        await ScanMeasurement.RunAsync();
        return 0;
    }

    private static async Task ProcessAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
