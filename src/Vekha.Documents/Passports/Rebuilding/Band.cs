namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The lines of one row on one page: its cells follow in the order of the columns, each from its own top.</summary>
internal sealed class Band
{
    private readonly Fragment[] lines;
    private readonly int[] starts;
    private readonly int[] lineOf;

    public Band(IEnumerable<Fragment> fragments)
    {
        lines = [.. fragments];
        Words = [.. lines.SelectMany(line => line.Words)];
        Shapes = [.. lines.SelectMany(line => line.Shapes)];
        starts = new int[lines.Length + 1];
        lineOf = new int[Words.Length + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            starts[i + 1] = starts[i] + lines[i].Words.Length;
            Array.Fill(lineOf, i, starts[i], lines[i].Words.Length);
        }
        lineOf[^1] = lines.Length;
    }

    public string[] Words { get; }

    public WordShape[] Shapes { get; }

    public int Lines => lines.Length;

    public Fragment this[int line] => lines[line];

    /// <summary>The line a word stands in; the number of lines for the place behind the last word.</summary>
    public int LineOf(int word) => lineOf[word];

    /// <summary>The first word of a line.</summary>
    public int Start(int line) => starts[line];

    /// <summary>The place behind the last word of a line.</summary>
    public int End(int line) => starts[line + 1];

    public bool IsLineStart(int word) => word == Words.Length || starts[lineOf[word]] == word;
}
