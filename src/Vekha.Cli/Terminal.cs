using System.Text;

namespace Vekha.Cli;

/// <summary>Text for people and programs, in UTF-8 whatever the locale says.</summary>
internal static class Terminal
{
    public static void Print(string text) => Print(Encoding.UTF8.GetBytes(text));

    public static void Print(byte[] text) => Write(Console.OpenStandardOutput(), text);

    public static void Complain(string problem) => Write(Console.OpenStandardError(), Encoding.UTF8.GetBytes(problem + "\n"));

    /// <summary>Says why there is no result: the input cannot be read, or the file cannot be written.</summary>
    /// <returns>The exit status.</returns>
    public static int Refuse(string problem)
    {
        Complain(problem);
        return 2;
    }

    private static void Write(Stream stream, byte[] text)
    {
        using (stream) stream.Write(text);
    }
}
