namespace Vekha.Documents.Printing;

/// <param name="Across">Columns it covers.</param>
/// <param name="Down">Rows it covers; the rows below have no cell in its place.</param>
public sealed record FormCell(IReadOnlyList<string> Paragraphs, int Across = 1, int Down = 1)
{
    public static FormCell Of(string text, int across = 1, int down = 1) => new([text], across, down);
}
