namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The lines of one row on one page: its cells follow in the order of the columns, each from its own top.</summary>
internal sealed class Band
{
    private readonly IReadOnlyList<TableLine> lines;
    private readonly int[] starts;
    private readonly int[] lineOf;
    private readonly int[] letters;

    public Band(IReadOnlyList<TableLine> lines, WordStock stock, bool partsByBlanks)
    {
        this.lines = lines;
        Words = [.. lines.SelectMany(line => line.Words)];
        Shapes = [.. lines.SelectMany(line => line.Shapes)];
        (starts, lineOf, letters) = (new int[lines.Count + 1], new int[Words.Length + 1], new int[Words.Length + 1]);
        for (var i = 0; i < lines.Count; i++)
        {
            starts[i + 1] = starts[i] + lines[i].Words.Length;
            Array.Fill(lineOf, i, starts[i], lines[i].Words.Length);
        }
        lineOf[^1] = lines.Count;
        for (var word = 0; word < Words.Length; word++) letters[word + 1] = letters[word] + Words[word].Length;
        Hints = new(this, stock, partsByBlanks);
    }

    public string[] Words { get; }

    public WordShape[] Shapes { get; }

    public Hints Hints { get; }

    public int Lines => lines.Count;

    public TableLine this[int line] => lines[line];

    /// <summary>The line a word stands in; the number of lines for the place after the last word.</summary>
    public int LineOf(int word) => lineOf[word];

    /// <summary>The first word of a line.</summary>
    public int Start(int line) => starts[line];

    /// <summary>The place after the last word of a line.</summary>
    public int End(int line) => starts[line + 1];

    public bool IsLineStart(int word) => word == Words.Length || starts[lineOf[word]] == word;

    /// <summary>Letters of a run of words with single spaces between them.</summary>
    public int Length(int start, int end) => letters[end] - letters[start] + end - start - 1;

    /// <returns>The place after the words that spell a text without its spaces; null where other words stand there.</returns>
    public int? EndOf(ReadOnlySpan<char> spelt, int start)
    {
        while (spelt.Length > 0)
        {
            if (start == Words.Length || !spelt.StartsWith(Words[start])) return null;
            spelt = spelt[Words[start++].Length..];
        }
        return start;
    }
}
