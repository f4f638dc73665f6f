using System.Diagnostics;

namespace Vekha.Cli.Tests;

/// <summary>The command line as a process of its own, as people run it, over a file of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    public string File { get; } = Path.GetTempFileName();

    public void Dispose() => System.IO.File.Delete(File);

    /// <param name="arguments">The file comes last.</param>
    public async Task<(int Status, string Output, string Error)> OverAsync(string content, params string[] arguments)
    {
        await System.IO.File.WriteAllTextAsync(File, content, TestContext.Current.CancellationToken);
        return await RunAsync([.. arguments, File]);
    }

    public static async Task<(int Status, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vekha.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancelled = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancelled), process.StandardError.ReadToEndAsync(cancelled));
        await process.WaitForExitAsync(cancelled);
        return (process.ExitCode, (await output).Replace('\u00A0', ' '), await error);
    }
}
