using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The ways to give the words of one band to the columns behind the number, each a run of words, in the order of the columns,
/// as a graph. A place lies in front of a column's cell, or inside it at the beginning of a further line. A step is an empty cell,
/// a cell that shares its line with the next one, a line of a higher cell, which ends where a line ends, or a value known from other rows.</summary>
internal sealed class BandGraph
{
    /// <summary>Words of a cell that shares its line with others; a bound on what hostile texts cost.</summary>
    private const int LongestOnLine = 60;

    private readonly TableSoFar table;
    private readonly ColumnSoFar[] columns;
    private readonly Band band;
    private readonly RowCells row;
    private readonly BandPlace at;
    private readonly FamiliarCells? familiar;
    private readonly List<(int End, double Worth)> known = [];
    private readonly Evidence evidence;
    private readonly Piece?[] last;
    private readonly int fronts;
    private readonly int ofColumn;

    /// <param name="row">The cells of the bands before.</param>
    /// <param name="own">What was read for this row before; such values do not count as known from other rows.</param>
    public BandGraph(TableSoFar table, Band band, BandPlace at, RowCells row, IReadOnlyList<string> own)
    {
        (this.table, columns, this.band, this.at, this.row) = (table, table.Columns, band, at, row);
        (evidence, last) = (band.Evidence, new Piece?[columns.Length]);
        for (var column = 0; column < columns.Length; column++) last[column] = row.Last(column);
        familiar = at.IsLast && own.Count > 0 ? new(table, row, own) : null;
        Start = at.IsFirst && RowNumber.Of(band.Words[0]) is not null ? 1 : 0;
        fronts = band.Words.Length + 1;
        ofColumn = fronts + band.Lines;
        End = (columns.Length - 1) * ofColumn;
    }

    /// <summary>The place in front of the first cell behind the number.</summary>
    public int Start { get; }

    /// <summary>The place behind all words and columns.</summary>
    public int End { get; }

    /// <summary>The steps from a place; each leads to a place of a higher number.</summary>
    public void AddSteps(int place, List<Step> steps)
    {
        var (column, within) = Math.DivRem(place, ofColumn);
        if (within >= fronts) AddNextLine(column + 1, within - fronts, steps);
        else if (column > 0 || within == Start) AddCells(column + 1, within, steps);
    }

    /// <returns>For each column the word its cell begins with, and the number of words at last.</returns>
    public int[] Bounds(List<int> walk)
    {
        var bounds = new int[columns.Length + 1];
        foreach (var place in walk)
            if (place % ofColumn is var within && within < fronts) bounds[1 + place / ofColumn] = within;
        bounds[^1] = band.Words.Length;
        return bounds;
    }

    private void AddFront(int column, int word, double price, List<Step> steps)
    {
        if (column < columns.Length) steps.Add(new((column - 1) * ofColumn + word, price));
        else if (word == band.Words.Length) steps.Add(new(End, price));
    }

    private void AddInside(int column, int line, double price, List<Step> steps) =>
        steps.Add(new((column - 1) * ofColumn + fronts + line, price));

    private void AddCells(int column, int word, List<Step> steps)
    {
        AddFront(column + 1, word, OfNothing(column), steps);
        if (word == band.Words.Length) return;
        if (columns[column].Role == ColumnRole.Section) AddHeading(column, word, steps);
        else if (columns[column].Content is ColumnContent.Day or ColumnContent.Amount) AddFigures(column, word, steps);
        else AddWords(column, word, steps);
    }

    private double OfNothing(int column)
    {
        if (columns[column].Role == ColumnRole.Section) return 0;
        // Of two columns that may both be empty the later is.
        if (at.IsFirst) return CellCost.OfNothing(columns[column]) - 0.01 * column;
        if (last[column] is not { } before) return 0;
        return (before.Ending == LineEnd.InsideWord ? 3 : 0) + (at.IsLast ? before.Band.Evidence.OfEnd(before.End) : 0) - (familiar?.OfNothingMore(column) ?? 0);
    }

    private void AddFigures(int column, int word, List<Step> steps)
    {
        foreach (var (end, price) in evidence.FiguresAt(columns[column].Content, word))
            AddFront(column + 1, end, price + (at.IsFirst || band.Shapes[word] == WordShape.Mark ? 0 : 2), steps);
    }

    private void AddWords(int column, int word, List<Step> steps)
    {
        var line = band.LineOf(word);
        var price = OfStart(column, word);
        for (var end = word + 1; end <= Math.Min(band.End(line), word + LongestOnLine); end++)
            AddFront(column + 1, end, price + OfLine(column, word, end) + evidence.OfFigures(word, end) + OfEnd(end), steps);
        if (line + 1 < band.Lines)
            AddInside(column, line + 1, price + OfLine(column, word, band.End(line)) + evidence.OfFigures(word, band.End(line + 1)) + OfNextLine(column, word), steps);
        familiar?.Find(column, band, word, known);
        foreach (var (end, worth) in known) AddFront(column + 1, end, price + OfRun(column, word, end) - worth, steps);
    }

    private void AddNextLine(int column, int line, List<Step> steps)
    {
        var (start, end) = (band.Start(line), band.End(line));
        var price = OfLine(column, start, end);
        AddFront(column + 1, end, price + OfEnd(end), steps);
        if (line + 1 < band.Lines) AddInside(column, line + 1, price + OfNextLine(column, start), steps);
    }

    private double OfStart(int column, int word)
    {
        var content = columns[column].Content;
        // The first cell begins behind the number, or on top of a page, wherever that is.
        // What is left of high cells stands side by side in the first line of a page.
        var price = (column == 1 ? 0 : evidence.OfStart(word) * (!at.IsFirst && band.LineOf(word) == 0 ? 0.5 : 1)) - (content == ColumnContent.Persons ? evidence.OfCompany(word) : 0);
        return price + (last[column] is { } before
            ? CellCost.OfGoingOn(content, before, band.Words[word], table.Stock) + row.CostOfGoingOn(before)
            : CellCost.OfBeginning(band.Words[word]) + (at.IsFirst ? 0 : 3));
    }

    private double OfLine(int column, int start, int end) =>
        evidence.OfWords(columns[column].Content, start, end) + CellCost.OfLength(band.Length(start, end), columns[column].Width);

    /// <param name="start">Where the cell begins in the line above.</param>
    private double OfNextLine(int column, int start)
    {
        var line = band.LineOf(start);
        return CellCost.OfNextLine(columns[column], band, line, band.Length(start, band.End(line)));
    }

    private double OfEnd(int end) => at.IsLast ? evidence.OfEnd(end) : 0;

    /// <summary>The price of all lines of a cell.</summary>
    private double OfRun(int column, int start, int end)
    {
        var price = OfEnd(end);
        for (var line = band.LineOf(start); ; line++)
        {
            var next = Math.Min(band.End(line), end);
            price += OfLine(column, start, next);
            if (next == end) return price;
            price += OfNextLine(column, start);
            start = next;
        }
    }

    /// <summary>What is left below the last cell of a row may be the heading of the rows that follow.</summary>
    private void AddHeading(int column, int word, List<Step> steps)
    {
        if (!at.IsLast || !band.IsLineStart(word)) return;
        var line = band[band.LineOf(word)];
        var narrow = line.Text.Length > table.Widest * 1.15 ? 0 : 4 + 3 * (band.Lines - 1 - band.LineOf(word));
        AddFront(column + 1, band.Words.Length, 0.5 + narrow + (char.IsLower(line.Text[0]) ? 4 : 0) + (line.PageStart ? 1.5 : line.Blank ? 0 : 2), steps);
    }
}

/// <summary>Which of a row's bands it is.</summary>
internal readonly record struct BandPlace(bool IsFirst, bool IsLast);
