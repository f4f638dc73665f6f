using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Finds the cells of a row: in every band each column takes a run of words, in the order of the columns, and the
/// cheapest way to use up all words is the row. A cell that shares its line with the next cell is that one line high.</summary>
internal sealed class RowSearch(IReadOnlyList<Column> columns, IReadOnlyList<ColumnHabits> habits, CellCost cost, WordStock stock, int usualLength)
{
    private const int WaysAtOnePlace = 6;
    private const int WaysOfRest = 40;
    private const int WaysAfterBand = 12;
    private const double Hopeless = 12;

    /// <summary>Ways that differ by less may both be right.</summary>
    private const double Doubt = 0.9;

    private sealed record Way(Way? Before, int Column, int Start, int End, double Cost, bool IsAfterNothing);

    /// <param name="own">The cells read for this row before, as texts; they do not count as seen elsewhere.</param>
    public RowCells Cells(IReadOnlyList<Band> bands, IReadOnlyList<string> own)
    {
        List<RowCells> ways = [RowCells.Empty(columns.Count)];
        for (var i = 0; i < bands.Count; i++)
            ways = [.. ways.SelectMany(way => Through(bands[i], way, i == 0, i == bands.Count - 1)).OrderBy(way => way.Cost).Take(i == bands.Count - 1 ? int.MaxValue : WaysAfterBand)];
        var best = ways.Select(way => (Way: way, Cost: way.Cost + Unusual(way, own))).OrderBy(way => way.Cost).Take(2).ToList();
        return best.Count switch
        {
            0 => RowCells.Empty(columns.Count),
            1 => best[0].Way with { IsSure = true },
            _ => best[0].Way with { IsSure = best[1].Cost - best[0].Cost > Doubt },
        };
    }

    /// <summary>Ways through one band, cheapest first.</summary>
    private IEnumerable<RowCells> Through(Band band, RowCells row, bool isFirst, bool isLast)
    {
        List<Way> ways = [new(null, -1, 0, 0, row.Cost, false)];
        for (var column = 0; column < columns.Count; column++)
        {
            var next = columns[column].Role == ColumnRole.Section
                ? ways.SelectMany(way => Heading(way, column, band, isLast)) : ways.SelectMany(way => Further(way, column, band, row, isFirst, isLast));
            ways = Pruned(next, band.Words.Length, isFirst ? WaysAtOnePlace : WaysOfRest);
        }
        if (isFirst && Across(band, row) is { } across) ways.Add(across);
        return ways.Where(way => way.End == band.Words.Length).Take(isLast ? WaysOfRest : WaysAfterBand).Select(way => row.With(band, Taken(way), way.Cost));
    }

    private static List<Way> Pruned(IEnumerable<Way> ways, int words, int most)
    {
        var sorted = ways.OrderBy(way => way.Cost).ToList();
        var cheapest = Cheapest(sorted, words);
        var (kept, places) = (new List<Way>(), new int[words + 1]);
        foreach (var way in sorted)
            if (way.Cost <= cheapest[way.End] + Hopeless && places[way.End]++ < most) kept.Add(way);
        return kept;
    }

    /// <summary>For each place the lowest cost of a way that has come so far or further.</summary>
    private static double[] Cheapest(List<Way> ways, int words)
    {
        var cheapest = new double[words + 1];
        Array.Fill(cheapest, double.MaxValue);
        foreach (var way in ways) cheapest[way.End] = Math.Min(cheapest[way.End], way.Cost);
        for (var i = words - 1; i >= 0; i--) cheapest[i] = Math.Min(cheapest[i], cheapest[i + 1]);
        return cheapest;
    }

    private IEnumerable<Way> Further(Way way, int column, Band band, RowCells row, bool isFirst, bool isLast)
    {
        var content = columns[column].Content;
        var before = row.Cells[column] is { Count: > 0 } pieces ? pieces[^1] : null;
        var unfinished = before is { Ending: LineEnd.InsideWord } && !isFirst ? 3 : 0;
        yield return way with
        {
            Before = way,
            Column = column,
            Start = way.End,
            IsAfterNothing = true,
            Cost = way.Cost + CellCost.OfNothing(content, !isFirst, way.IsAfterNothing) + unfinished,
        };
        if (way.End == band.Words.Length) yield break;
        var taken = content switch
        {
            ColumnContent.Number => Number(band, way.End, isFirst),
            ColumnContent.Day or ColumnContent.Amount => Figures(content, band, way.End, isFirst),
            _ => Words(column, band, way.End, row, before, isFirst, isLast),
        };
        foreach (var (end, price) in taken)
            yield return new(way, column, way.End, end, way.Cost + price, false);
    }

    /// <summary>A task has a number, and its name goes across the whole table.</summary>
    private Way? Across(Band band, RowCells row)
    {
        var isWide = band[0].Text.Length > (habits[1].Width > 0 ? habits[1].Width * 1.2 + 5 : usualLength * 1.3);
        if (!isWide || band.Words.Length < 2 || RowNumber.Of(band.Words[0]) is null || Array.IndexOf(band.Shapes, WordShape.Day) >= 0) return null;
        var price = 0.8 - 5 + 2 * Enumerable.Range(1, band.Lines - 1).Count(line => band[line].Blank);
        return new(new(null, 0, 0, 1, row.Cost, false), 1, 1, band.Words.Length, row.Cost + price, false);
    }

    /// <summary>What is left below the last cell of a row may be the heading of the rows that follow.</summary>
    private IEnumerable<Way> Heading(Way way, int column, Band band, bool isLast)
    {
        yield return way;
        if (!isLast || way.End == band.Words.Length || !band.IsLineStart(way.End)) yield break;
        var line = band[band.LineOf(way.End)];
        var narrow = line.Text.Length > Widest * 1.15 ? 0 : 2.5 + 3 * (band.Lines - 1 - band.LineOf(way.End));
        var price = 0.5 + narrow + (char.IsLower(line.Text[0]) ? 4 : 0) + (line.Blank ? 0 : 2);
        yield return new(way, column, way.End, band.Words.Length, way.Cost + price, false);
    }

    private int Widest => field > 0 ? field : field = habits.Take(columns.Count - 1).Max(habit => habit.Width) is var width and > 0 ? width : usualLength * 3 / 2;

    private static IEnumerable<(int End, double Cost)> Number(Band band, int start, bool isFirst)
    {
        if (isFirst && start == 0 && RowNumber.Of(band.Words[0]) is not null) yield return (1, -5);
    }

    private static IEnumerable<(int End, double Cost)> Figures(ColumnContent content, Band band, int start, bool isFirst)
    {
        for (var end = start + 1; end <= Math.Min(band.Words.Length, start + 4); end++)
            if (CellCost.OfFigure(content, band, start, end) is { } price)
                yield return (end, price + (isFirst ? 0 : 2));
    }

    private IEnumerable<(int End, double Cost)> Words(int column, Band band, int start, RowCells row, Piece? before, bool isFirst, bool isLast)
    {
        var (content, width) = (columns[column].Content, habits[column].Width);
        var price = cost.OfStart(band, start, before, column <= 1) + row.CostOfGoingOn(column, before, isFirst);
        var (line, length) = (band.LineOf(start), -1);
        var isOneLine = true;
        for (var word = start; word < band.Words.Length; word++)
        {
            length += 1 + band.Words[word].Length;
            price += CellCost.OfWord(content, band.Shapes[word]);
            var atLineEnd = word + 1 == band.End(line);
            if (atLineEnd || isOneLine) yield return (word + 1, price + CellCost.OfLength(length, width) + CellCost.OfEnd(band, word + 1, isLast) + CellCost.OfFigures(band, start, word + 1) + CellCost.OfCompany(content, band, start, word + 1));
            if (!atLineEnd || word + 1 == band.Words.Length) continue;
            price += CellCost.OfLength(length, width) + CellCost.OfNextLine(band, line, length, width);
            (line, length, isOneLine) = (line + 1, -1, false);
        }
    }

    private static IEnumerable<(int Column, int Start, int End)> Taken(Way way)
    {
        for (var at = way; at is { Column: >= 0 }; at = at.Before)
            if (at.End > at.Start) yield return (at.Column, at.Start, at.End);
    }

    /// <summary>A value that other rows have too is likely right.</summary>
    private double Unusual(RowCells row, IReadOnlyList<string> own)
    {
        var total = 0.0;
        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i].Content is not (ColumnContent.Words or ColumnContent.Persons) || columns[i].Role == ColumnRole.Section || row.Cells[i].Count == 0) continue;
            var elsewhere = habits[i].Elsewhere(Piece.Joined(row.Cells[i], stock), own.Count > i ? own[i] : "");
            if (elsewhere > 0) total -= 3 + 0.5 * Math.Log2(1 + elsewhere);
        }
        return total;
    }
}
