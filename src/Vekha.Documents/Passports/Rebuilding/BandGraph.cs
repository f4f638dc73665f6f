using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The ways to give the words of one band to the columns after the number, each a run of words, in the order of the columns,
/// as a graph. A place lies in front of a column's cell, or inside it at the beginning of a further line. An edge is an empty cell,
/// a cell that shares its line with the next one, a line of a higher cell, which ends where a line ends, or a value known from other
/// rows.</summary>
internal sealed class BandGraph
{
    /// <summary>Words of a cell that shares its line with others; a bound on what hostile texts cost.</summary>
    private const int LongestOnLine = 60;

    private readonly TableSoFar table;
    private readonly ColumnSoFar[] columns;
    private readonly Band band;
    private readonly RowCells row;
    private readonly BandPosition at;
    private readonly FamiliarCells? familiar;
    private readonly List<(int End, double Worth)> known = [];
    private readonly Hints hints;
    private readonly CellPart?[] last;
    private readonly int fronts;
    private readonly int ofColumn;

    /// <param name="row">The cells of the bands before.</param>
    /// <param name="own">What an earlier pass read for this row; such values do not count as known from other rows.</param>
    public BandGraph(TableSoFar table, Band band, BandPosition at, RowCells row, IReadOnlyList<string> own)
    {
        (this.table, columns, this.band, this.at, this.row) = (table, table.Columns, band, at, row);
        (hints, last) = (band.Hints, new CellPart?[columns.Length]);
        for (var column = 0; column < columns.Length; column++) last[column] = row.Last(column);
        familiar = at.IsLast && own.Count > 0 ? new(table, row, own) : null;
        Start = at.IsFirst && RowLevels.Of(band.Words[0]) is not null ? 1 : 0;
        fronts = band.Words.Length + 1;
        ofColumn = fronts + band.Lines;
        End = (columns.Length - 1) * ofColumn;
    }

    /// <summary>The place in front of the first cell after the number.</summary>
    public int Start { get; }

    /// <summary>The place after all words and columns.</summary>
    public int End { get; }

    /// <summary>The edges from a place; each leads to a place of a higher number.</summary>
    public void AddEdges(int place, List<Edge> edges)
    {
        var (column, within) = Math.DivRem(place, ofColumn);
        if (within >= fronts) AddNextLine(column + 1, within - fronts, edges);
        else if (column > 0 || within == Start) AddCells(column + 1, within, edges);
    }

    /// <returns>For each column the word its cell begins with, and last the number of words.</returns>
    public int[] Bounds(List<int> path)
    {
        var bounds = new int[columns.Length + 1];
        foreach (var place in path)
            if (place % ofColumn is var within && within < fronts) bounds[1 + place / ofColumn] = within;
        bounds[^1] = band.Words.Length;
        return bounds;
    }

    private void AddFront(int column, int word, double cost, List<Edge> edges)
    {
        if (column < columns.Length) edges.Add(new((column - 1) * ofColumn + word, cost));
        else if (word == band.Words.Length) edges.Add(new(End, cost));
    }

    private void AddInside(int column, int line, double cost, List<Edge> edges) =>
        edges.Add(new((column - 1) * ofColumn + fronts + line, cost));

    private void AddCells(int column, int word, List<Edge> edges)
    {
        AddFront(column + 1, word, OfNothing(column), edges);
        if (word == band.Words.Length) return;
        if (columns[column].Role == PassportColumnRole.Section) AddHeading(column, word, edges);
        else if (columns[column].Content is ColumnContent.Day or ColumnContent.Amount) AddFigures(column, word, edges);
        else AddWords(column, word, edges);
    }

    private double OfNothing(int column)
    {
        if (columns[column].Role == PassportColumnRole.Section) return 0;
        // Of two columns either of which may be empty, take the later one.
        if (at.IsFirst) return CellCost.OfNothing(columns[column]) - 0.01 * column;
        if (last[column] is not { } before) return 0;
        return (before.Ending == LineEnd.InsideWord ? 3 : 0) + (at.IsLast ? before.Band.Hints.OfEnd(before.End) : 0)
            - (familiar?.OfNothingMore(column) ?? 0);
    }

    private void AddFigures(int column, int word, List<Edge> edges)
    {
        foreach (var (end, cost) in hints.FiguresAt(columns[column].Content, word))
            AddFront(column + 1, end, cost + (at.IsFirst || IsMarkOf(column, word) ? 0 : 2), edges);
    }

    /// <summary>A mark on the page after that of its amount.</summary>
    private bool IsMarkOf(int column, int word) =>
        band.Shapes[word] == WordShape.Mark && last[column] is { } before && before.Band.Shapes[before.End - 1] == WordShape.Amount;

    private void AddWords(int column, int word, List<Edge> edges)
    {
        var line = band.LineOf(word);
        var cost = OfStart(column, word);
        for (var end = word + 1; end <= Math.Min(band.End(line), word + LongestOnLine); end++)
            AddFront(column + 1, end, cost + OfLine(column, word, end) + hints.OfFigures(word, end) + OfEnd(end), edges);
        if (line + 1 < band.Lines)
        {
            var ofLine = cost + OfLine(column, word, band.End(line)) + hints.OfFigures(word, band.End(line + 1)) + OfNextLine(column, word);
            AddInside(column, line + 1, ofLine, edges);
        }
        familiar?.Find(column, band, word, known);
        foreach (var (end, worth) in known) AddFront(column + 1, end, cost + OfRun(column, word, end) - worth, edges);
    }

    private void AddNextLine(int column, int line, List<Edge> edges)
    {
        var (start, end) = (band.Start(line), band.End(line));
        var cost = OfLine(column, start, end);
        AddFront(column + 1, end, cost + OfEnd(end), edges);
        if (line + 1 < band.Lines) AddInside(column, line + 1, cost + OfNextLine(column, start), edges);
    }

    private double OfStart(int column, int word)
    {
        var content = columns[column].Content;
        // The first cell begins after the number, or at the top of a page, wherever that is.
        // What is left of high cells stands side by side in the first line of a page.
        var ofStart = column == 1 ? 0 : hints.OfStart(word) * (!at.IsFirst && band.LineOf(word) == 0 ? 0.5 : 1);
        var cost = ofStart - (content == ColumnContent.Persons ? hints.OfCompany(word) : 0);
        return cost + (last[column] is { } before
            ? CellCost.OfGoingOn(content, before, band.Words[word], table.Stock) + row.CostOfGoingOn(before)
            : CellCost.OfBeginning(columns[column].Role, band.Words[word]) + (at.IsFirst ? 0 : 3));
    }

    private double OfLine(int column, int start, int end) =>
        hints.OfWords(columns[column].Content, start, end) + CellCost.OfLength(band.Length(start, end), columns[column].Width)
        + (columns[column].IsTerse ? 0.2 * (end - start) : 0);

    /// <param name="start">Where the cell begins in the line above.</param>
    private double OfNextLine(int column, int start)
    {
        var line = band.LineOf(start);
        return CellCost.OfNextLine(columns[column], band, line, band.Length(start, band.End(line)));
    }

    private double OfEnd(int end) => at.IsLast ? hints.OfEnd(end) : 0;

    /// <summary>The cost of all lines of a cell.</summary>
    private double OfRun(int column, int start, int end)
    {
        var cost = OfEnd(end);
        for (var line = band.LineOf(start); ; line++)
        {
            var next = Math.Min(band.End(line), end);
            cost += OfLine(column, start, next);
            if (next == end) return cost;
            cost += OfNextLine(column, start);
            start = next;
        }
    }

    /// <summary>What is left below the last cell of a row may be the heading of the rows that follow.</summary>
    private void AddHeading(int column, int word, List<Edge> edges)
    {
        if (!at.IsLast || !band.IsLineStart(word) || hints.OfFigures(word, band.Words.Length) > 0) return;
        var line = band[band.LineOf(word)];
        var narrow = line.Text.Length > table.Widest * 1.15 ? 0 : 4 + 3 * (band.Lines - 1 - band.LineOf(word));
        var cost = 0.5 + narrow + (char.IsLower(line.Text[0]) ? 4 : 0) + (line.PageStart ? 1.5 : line.Blank ? 0 : 2);
        AddFront(column + 1, band.Words.Length, cost, edges);
    }
}

/// <summary>Whether a band is the first or the last of its row.</summary>
internal readonly record struct BandPosition(bool IsFirst, bool IsLast);
