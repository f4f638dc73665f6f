using System.CommandLine;
using Vekha.Documents;
using Vekha.Documents.Coverage;
using Vekha.Formats;
using Vekha.Formats.Opening;

namespace Vekha.Cli;

/// <summary>«vekha read FILE»: what was read out of a document, as JSON of the contract; with --account,
/// how much of it and what was not.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A document with an act." };
    private static readonly Option<bool> Account =
        new("--account") { Description = "Print the share of characters read, and the unread rest with its place." };

    public static Command Create()
    {
        var command = new Command("read", "Print what was read out of an act as JSON.") { File, Account };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(File), parsed.GetValue(Account)));
        return command;
    }

    private static int Run(string path, bool account)
    {
        var (act, problem) = ActFile.Open(path);
        if (act is null) return Terminal.Refuse($"{path}: {problem}");
        if (act.Notices.Count > 0)
            Terminal.Complain(string.Join('\n', act.Notices.Select(notice => $"{path}: строка {notice.Line}: {notice.Text()}.")));
        Terminal.Print(account ? CoverageText.Of(DocumentCoverage.Of(act.Text), act.Pages) : ContractJson.Write(act.Reading) + "\n");
        return 0;
    }
}
