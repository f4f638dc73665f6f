namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>A printed line of a table that came out of a PDF as bare text: one line of one cell, or first lines of several cells side by
/// side.</summary>
/// <param name="Words">At least one.</param>
/// <param name="Blank">A blank line stands above it: the text went up to the top of the next cell, or down by more than a line.</param>
/// <param name="PageStart">It is the first line of a page.</param>
/// <param name="Line">Counted from 1 in the printed text.</param>
internal sealed record TableLine(string[] Words, LineEnd End, bool Blank, bool PageStart, int Line)
{
    public string Text { get; } = string.Join(' ', Words);

    /// <summary>Whether its words are words, dates or amounts, one entry per word.</summary>
    public WordShape[] Shapes { get; } = [.. Words.Select(WordShapes.Of)];
}

/// <summary>What a line says about its own end. In texts that keep the space between words at the end of a line,
/// a line without it ends inside a word or after a hyphen; other texts say nothing.</summary>
internal enum LineEnd { BetweenWords, InsideWord, Silent }
