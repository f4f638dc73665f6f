namespace Vekha.Documents.Deadlines;

public static class DeadlineReader
{
    public static Deadline Read(string text) => new(text, []);
}
