using System.Diagnostics;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Programs;

/// <summary>A program of another project that reads what we cannot. It runs in its own folder, without a network, for a
/// limited time and with limited memory; what it is given are files of people we do not know.</summary>
internal sealed class ExternalProgram
{
    private const long MostWritten = 1L << 30;

    private readonly string path;

    private ExternalProgram(string path) => this.path = path;

    /// <returns>null where no folder of PATH has such a program.</returns>
    public static ExternalProgram? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } found ? new(found) : null;

    /// <returns>What the program says on its standard error; null where it failed.</returns>
    public ProgramRun Run(WorkFolder folder, TimeSpan time, int memoryMiB, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(Start(folder, memoryMiB, arguments)) ?? throw new IOException("The program did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var said = ReadStartAsync(process.StandardError);
        if (!process.WaitForExit(time < TimeSpan.Zero ? TimeSpan.Zero : time))
        {
            process.Kill(entireProcessTree: true);
            throw new UnreadableException(Unreadable.TooSlow);
        }
        Task.WaitAll([output, said], TimeSpan.FromSeconds(2));
        return new(process.ExitCode, said.IsCompletedSuccessfully ? said.Result : "");
    }

    private ProcessStartInfo Start(WorkFolder folder, int memoryMiB, IReadOnlyList<string> arguments)
    {
        IReadOnlyList<string> command =
        [
            .. Limits.Memory is { } prlimit ? [prlimit, $"--data={(long)memoryMiB << 20}", "--core=0", $"--fsize={MostWritten}", "--"] : Array.Empty<string>(),
            .. Limits.NoNetwork, path, .. arguments,
        ];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in new[] { ("PATH", Environment.GetEnvironmentVariable("PATH")), ("HOME", folder.Path), ("TMPDIR", folder.Path), ("LANG", "C.UTF-8"), ("OMP_THREAD_LIMIT", "1") })
            start.Environment[name] = value;
        return start;
    }

    private static async Task<string> ReadStartAsync(StreamReader error)
    {
        var buffer = new char[4000];
        var count = await error.ReadBlockAsync(buffer).ConfigureAwait(false);
        await error.BaseStream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        return new(buffer, 0, count);
    }
}

/// <param name="Said">The beginning of its standard error.</param>
internal sealed record ProgramRun(int Status, string Said);
