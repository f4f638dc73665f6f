using System.CommandLine;
using System.Text;
using Vekha.Documents;

namespace Vekha.Cli;

/// <summary>«vekha read FILE»: what was read out of a document, as JSON of the contract.</summary>
internal static class ReadCommand
{
    /// <summary>Exit status where the input cannot be read.</summary>
    public const int Unreadable = 2;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A text file with an act." };
        var command = new Command("read", "Print what was read out of an act as JSON.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(string path)
    {
        var (reading, problem) = ActFile.Read(path);
        if (reading is null)
        {
            Write(Console.OpenStandardError(), $"{path}: {problem}");
            return Unreadable;
        }
        Write(Console.OpenStandardOutput(), ContractJson.Write(reading));
        return 0;
    }

    /// <summary>In UTF-8 whatever the locale says.</summary>
    private static void Write(Stream stream, string text)
    {
        using (stream) stream.Write(Encoding.UTF8.GetBytes(text + "\n"));
    }
}
