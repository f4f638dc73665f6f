using System.Text;

namespace Vekha.Cli;

/// <summary>Text for people and programs, in UTF-8 whatever the locale says.</summary>
internal static class Terminal
{
    public static void Print(string text) => Write(Console.OpenStandardOutput(), text);

    public static void Complain(string problem) => Write(Console.OpenStandardError(), problem + "\n");

    private static void Write(Stream stream, string text)
    {
        using (stream) stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
