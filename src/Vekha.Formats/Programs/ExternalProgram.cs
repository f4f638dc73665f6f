using System.Diagnostics;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Programs;

/// <summary>A program of another project that reads what we cannot. It runs in its own folder, without a network, for a limited time and
/// with limited memory; what it is given are files of people we do not know.</summary>
internal sealed class ExternalProgram
{
    /// <summary>How many times its processor time a program may last.</summary>
    private const int LongestDelay = 3;

    /// <summary>What the system tells of a program that it ended: 128 and the number of the signal.</summary>
    private const int Killed = 128 + 9, OutOfTime = 128 + 24;

    private readonly IReadOnlyList<string> command;
    private readonly Limits limits;

    /// <param name="command">The path of the program, and arguments it always gets.</param>
    public ExternalProgram(IReadOnlyList<string> command, Limits limits) => (this.command, this.limits) = (command, limits);

    /// <returns>null where no folder of PATH has such a program.</returns>
    public static ExternalProgram? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } found
                ? new([found], Limits.OfThisMachine)
                : null;

    /// <summary>Waits for a slot, runs the program and returns when it has ended.</summary>
    /// <param name="time">Of the processor; on a busy machine the run may last longer.</param>
    public ProgramRun Run(WorkFolder folder, TimeSpan time, int memoryMiB, params IReadOnlyList<string> arguments)
    {
        var start = Start(folder, time, memoryMiB, arguments);
        using var slot = ProgramSlots.Enter(folder.Stop);
        using var process = Process.Start(start) ?? throw new IOException("The program did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var said = ReadStartAsync(process.StandardError);
        using (folder.Stop.Register(() => Kill(process)))
            if (!process.WaitForExit(time * LongestDelay))
            {
                Kill(process);
                throw new UnreadableException(Unreadable.TooSlow);
            }
        folder.Stop.ThrowIfCancellationRequested();
        if (process.ExitCode is Killed or OutOfTime) throw new UnreadableException(Unreadable.TooSlow);
        Task.WaitAll([output, said], TimeSpan.FromSeconds(2));
        return new(process.ExitCode, said.IsCompletedSuccessfully ? said.Result : "");
    }

    private ProcessStartInfo Start(WorkFolder folder, TimeSpan time, int memoryMiB, IReadOnlyList<string> arguments)
    {
        var prefix = limits.Prefix(time, memoryMiB) ?? throw new UnreadableException(Unreadable.LimitsMissing);
        var start = new ProcessStartInfo(prefix[0], [.. prefix.Skip(1), .. Limits.NoNetwork, .. command, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = start.Environment["TMPDIR"] = folder.Path;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { } dotnet) start.Environment["DOTNET_ROOT"] = dotnet;
        return start;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }

    private static async Task<string> ReadStartAsync(StreamReader error)
    {
        var buffer = new char[4000];
        var count = await error.ReadBlockAsync(buffer).ConfigureAwait(false);
        await error.BaseStream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        return new(buffer, 0, count);
    }
}

/// <param name="Errors">The beginning of its standard error.</param>
internal sealed record ProgramRun(int Status, string Errors);
