using System.Diagnostics;

namespace Vekha.House.Tests;

public sealed class CommitTests
{
    private const int Longest = 72;

    /// <summary>Since when subjects are looked at: longer ones from before stay as they are.</summary>
    private const string Since = "2026-11-30T08:00:00Z";

    [Fact]
    public void The_subject_of_a_commit_has_at_most_72_characters() =>
        Subjects().Where(subject => subject.Length > Longest).ShouldBeEmpty("Say what changes for whom in fewer words.");

    // A copy of the sources without their history is a right one too.
    private static string[] Subjects()
    {
        if (!Path.Exists(Repository.Path(".git"))) Assert.Skip("The history of the sources is not here.");
        var git = new ProcessStartInfo("git", ["-c", "safe.directory=*", "log", "--no-merges", "--format=%s", $"--since={Since}"])
        {
            WorkingDirectory = Repository.Folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(git)!;
        var subjects = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return subjects.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
