using System.Diagnostics;
using System.Globalization;

namespace Vekha.Formats.Programs;

/// <summary>What the system offers to bound a program, tried once. Without limits no program is run.</summary>
/// <param name="shell">Sets the limits (POSIX «ulimit») and then becomes the program, which gives way to the pages of the server
/// (POSIX «nice»).</param>
internal sealed class Limits(string shell)
{
    private const int MostWrittenMiB = 1024;

    /// <summary>Arguments: processor time in seconds, memory in KiB, file size in blocks of 512 bytes, the command.</summary>
    private const string Script =
        "ulimit -c 0 && ulimit -t \"$1\" && ulimit -d \"$2\" && ulimit -f \"$3\" && shift 3 && exec nice -n 10 \"$@\"";

    private static readonly string[][] WaysWithoutNetwork = [["unshare", "--user", "--map-current-user", "--net", "--"],
        ["unshare", "--net", "--"]];
    private static readonly Lazy<string[]> Unshare = new(() => WaysWithoutNetwork.FirstOrDefault(way => Works([.. way, "true"])) ?? []);

    private readonly Lazy<bool> holds = new(() => Holds(shell));

    public static Limits OfThisMachine { get; } = new("/bin/sh");

    /// <summary>Put in front of a command, it leaves it without a network; empty where the system does not allow that.</summary>
    public static IReadOnlyList<string> NoNetwork => Unshare.Value;

    /// <summary>Put in front of a command, it bounds it. The limits also end a program whose parent was killed.</summary>
    /// <param name="time">Of the processor.</param>
    /// <returns>null where the system cannot do that.</returns>
    public IReadOnlyList<string>? Prefix(TimeSpan time, int memoryMiB) => holds.Value ? Bounded(shell, time, memoryMiB) : null;

    private static string[] Bounded(string shell, TimeSpan time, int memoryMiB) =>
    [
        shell, "-c", Script, "limits",
        .. new[] { Math.Ceiling(time.TotalSeconds), memoryMiB * 1024.0, MostWrittenMiB * 2048.0 }
            .Select(limit => limit.ToString("0", CultureInfo.InvariantCulture)),
    ];

    /// <summary>Whether the memory limit that was set is the one that a program then finds.</summary>
    private static bool Holds(string shell) =>
        Works([.. Bounded(shell, TimeSpan.FromSeconds(2), 64), shell, "-c", "[ \"$(ulimit -d)\" = 65536 ]"]);

    private static bool Works(string[] command)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardError = true, RedirectStandardOutput = true });
            return process is not null && process.WaitForExit(30_000) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
