using System.Diagnostics;

namespace Vekha.Formats.Programs;

/// <summary>What the system offers to bound a program, tried once.</summary>
internal static class Limits
{
    private static readonly string[][] Ways = [["unshare", "--user", "--map-current-user", "--net", "--"], ["unshare", "--net", "--"]];

    private static readonly Lazy<string?> Prlimit = new(() => Works(["prlimit", "--core=0", "--"]) ? "prlimit" : null);
    private static readonly Lazy<string[]> Unshare = new(() => Ways.FirstOrDefault(Works) ?? []);

    /// <summary>The program that sets limits; null where the system has none.</summary>
    public static string? Memory => Prlimit.Value;

    /// <summary>Put in front of a command, it leaves it without a network; empty where the system does not allow that.</summary>
    public static IReadOnlyList<string> NoNetwork => Unshare.Value;

    private static bool Works(string[] prefix)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(prefix[0], [.. prefix.Skip(1), "true"]) { RedirectStandardError = true, RedirectStandardOutput = true });
            return process is not null && process.WaitForExit(2000) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
