using System.Diagnostics;
using System.Globalization;

namespace Vekha.Bench.Reading;

/// <summary>Whole processes on one DOCX: ours, beside other programs that open it.</summary>
internal sealed class WholeProcesses(string document, string folder)
{
    private const int Times = 10;

    /// <param name="Goal">How many times as long as ours it should at least take.</param>
    private sealed record Rival(string Name, double Goal, string Program, string[] Arguments);

    public async Task MeasureAsync(string program)
    {
        var ours = await TimedAsync(program, "read", document);
        FigureTable.Line($"vekha read {Path.GetFileName(document)}", ours);
        foreach (var rival in Rivals())
        {
            if (!IsInstalled(rival.Program)) FigureTable.Missing(rival.Name, "skipped: not installed");
            else Compare(rival, ours, await TimedAsync(rival.Program, rival.Arguments));
        }
    }

    private IEnumerable<Rival> Rivals() =>
    [
        new("pandoc -t json", 1, "pandoc", ["-t", "json", "-o", Path.Combine(folder, "pandoc.json"), document]),
        new("soffice --convert-to html", 10, "soffice",
            ["--headless", $"-env:UserInstallation=file://{folder}/office", "--convert-to", "html", "--outdir", folder, document]),
    ];

    private static void Compare(Rival rival, Figures ours, Figures theirs)
    {
        FigureTable.Line(rival.Name, theirs);
        var ratio = theirs.Median / ours.Median;
        FigureTable.Missing("", string.Create(CultureInfo.InvariantCulture,
            $"takes {ratio:0.0} times as long as vekha read; goal {rival.Goal:0}  {(ratio >= rival.Goal ? "met" : "MISSED")}"));
    }

    private static Task<Figures> TimedAsync(string program, params string[] arguments) =>
        Figures.OfAsync(1, Times, () => RunAsync(program, arguments));

    public static async Task RunAsync(string program, params string[] arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await error}");
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
