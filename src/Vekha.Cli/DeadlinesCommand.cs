using System.CommandLine;
using System.Text;
using Vekha.Documents;
using Vekha.Documents.Deadlines;

namespace Vekha.Cli;

/// <summary>Reads deadline phrases from standard input, one a line, and prints one JSON object a line.</summary>
internal static class DeadlinesCommand
{
    public static Command Create()
    {
        var command = new Command(
            "deadlines", "Reads deadline phrases from standard input, one a line, and prints their rules, one JSON object a line.");
        command.SetAction((_, ct) => RunAsync(ct));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken ct)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        while (await input.ReadLineAsync(ct) is { } phrase)
            await output.WriteLineAsync(ContractJson.Write(DeadlineReader.Read(phrase)).AsMemory(), ct);
        return 0;
    }
}
