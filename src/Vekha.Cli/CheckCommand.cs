using System.CommandLine;
using Vekha.Documents.Findings;

namespace Vekha.Cli;

/// <summary>«vekha check FILE»: the defects of a document, where they are and why they matter.</summary>
internal static class CheckCommand
{
    /// <summary>Exit status where a finding is an error.</summary>
    private const int Erroneous = 1;

    private static readonly Argument<string> File = new("FILE") { Description = "A document with an act." };
    private static readonly Option<Format> As = new("--format") { Description = "What to print.", DefaultValueFactory = _ => Format.Table };

    private enum Format { Table, Json }

    public static Command Create()
    {
        var command = new Command("check", "Print the defects of an act; exit status 1 where one of them is an error.") { File, As };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(File), parsed.GetValue(As)));
        return command;
    }

    private static int Run(string path, Format format)
    {
        var (act, problem) = ActFile.Open(path);
        if (act is null) return Terminal.Refuse($"{path}: {problem}");
        var findings = PlacedFinding.Of(act);
        Terminal.Print(format == Format.Json ? FindingTable.ToJson(findings) : FindingTable.Table(findings, act.Pages));
        return findings.Any(placed => placed.Finding.Severity == Severity.Error) ? Erroneous : 0;
    }
}
