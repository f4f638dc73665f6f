using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The cheapest ways to give the words of one band to the columns, each a run of words, in the order of the columns.
/// A cell that shares its line with the next cell is that one line high.</summary>
internal sealed class BandSearch(IReadOnlyList<Column> columns, IReadOnlyList<ColumnHabits> habits, CellCost cost, int usualLength)
{
    private const double Hopeless = 12;

    private readonly List<(int End, double Price)> taken = [];
    private Band band = null!;
    private RowCells row = null!;
    private bool isFirst;
    private bool isLast;

    /// <summary>A way to the place behind the words taken so far.</summary>
    private sealed record Way(Way? Before, int Column, int Start, int End, double Cost, bool IsAfterNothing);

    /// <param name="most">Ways kept at one place.</param>
    /// <returns>The row with this band added, cheapest first.</returns>
    public IEnumerable<RowCells> Through(Band next, RowCells before, bool first, bool last, int most)
    {
        (band, row, isFirst, isLast) = (next, before, first, last);
        var places = new List<Way>?[band.Words.Length + 1];
        places[0] = [new(null, -1, 0, 0, row.Cost, false)];
        for (var column = 0; column < columns.Count; column++) places = Column(column, places, most);
        var ways = places[^1] ?? [];
        if (isFirst && Across() is { } across) ways.Add(across);
        return ways.Select(way => row.With(band, Taken(way), way.Cost));
    }

    private List<Way>?[] Column(int column, List<Way>?[] places, int most)
    {
        var next = new List<Way>?[places.Length];
        var cheapest = double.MaxValue;
        for (var place = places.Length - 1; place >= 0; place--)
        {
            if (places[place] is not { } ways) continue;
            cheapest = Math.Min(cheapest, ways[0].Cost);
            ways.RemoveAll(way => way.Cost > cheapest + Hopeless);
            if (ways.Count > 0) From(column, place, ways, next, most);
        }
        return next;
    }

    private void From(int column, int place, List<Way> ways, List<Way>?[] next, int most)
    {
        taken.Clear();
        var content = columns[column].Content;
        var before = row.Cells[column] is { Count: > 0 } pieces ? pieces[^1] : null;
        var isHeading = columns[column].Role == ColumnRole.Section;
        var unfinished = before is { Ending: LineEnd.InsideWord } && !isFirst ? 3 : 0;
        foreach (var way in ways)
        {
            var price = isHeading ? 0 : CellCost.OfNothing(content, !isFirst, way.IsAfterNothing) + unfinished;
            if (Fits(next, place, way.Cost + price, most)) Put(next, way with { Before = way, Column = column, Start = place, Cost = way.Cost + price, IsAfterNothing = true }, most);
        }
        if (place == band.Words.Length) return;
        if (isHeading) Heading(place);
        else if (content == ColumnContent.Number) Number(place);
        else if (content is ColumnContent.Day or ColumnContent.Amount) Figures(content, place);
        else Words(column, place, before);
        foreach (var (end, price) in taken)
            foreach (var way in ways)
            {
                if (!Fits(next, end, way.Cost + price, most)) break;
                Put(next, new(way, column, place, end, way.Cost + price, false), most);
            }
    }

    private static bool Fits(List<Way>?[] places, int place, double cost, int most) =>
        places[place] is not { } ways || ways.Count < most || cost < ways[^1].Cost;

    private static void Put(List<Way>?[] places, Way way, int most)
    {
        var ways = places[way.End] ??= [];
        var at = ways.Count;
        while (at > 0 && ways[at - 1].Cost > way.Cost) at--;
        ways.Insert(at, way);
        if (ways.Count > most) ways.RemoveAt(most);
    }

    private void Number(int start)
    {
        if (isFirst && start == 0 && RowNumber.Of(band.Words[0]) is not null) taken.Add((1, -5));
    }

    private void Figures(ColumnContent content, int start)
    {
        for (var end = start + 1; end <= Math.Min(band.Words.Length, start + 4); end++)
            if (CellCost.OfFigure(content, band, start, end) is { } price)
                taken.Add((end, price + (isFirst ? 0 : 2)));
    }

    private void Words(int column, int start, Piece? before)
    {
        var (content, width) = (columns[column].Content, habits[column].Width);
        var price = cost.OfStart(content, band, start, before, column <= 1) + row.CostOfGoingOn(before, isFirst);
        var (line, length) = (band.LineOf(start), -1);
        var isOneLine = true;
        for (var word = start; word < band.Words.Length; word++)
        {
            length += 1 + band.Words[word].Length;
            price += CellCost.OfWord(content, band.Shapes[word]);
            var atLineEnd = word + 1 == band.End(line);
            if (atLineEnd || isOneLine) taken.Add((word + 1, price + CellCost.OfLength(length, width) + CellCost.OfWhole(content, band, start, word + 1, isLast)));
            if (!atLineEnd || word + 1 == band.Words.Length) continue;
            price += CellCost.OfLength(length, width) + CellCost.OfNextLine(band, line, length, width);
            (line, length, isOneLine) = (line + 1, -1, false);
        }
    }

    /// <summary>What is left below the last cell of a row may be the heading of the rows that follow.</summary>
    private void Heading(int start)
    {
        if (!isLast || !band.IsLineStart(start)) return;
        var line = band[band.LineOf(start)];
        var narrow = line.Text.Length > Widest * 1.15 ? 0 : 2.5 + 3 * (band.Lines - 1 - band.LineOf(start));
        taken.Add((band.Words.Length, 0.5 + narrow + (char.IsLower(line.Text[0]) ? 4 : 0) + (line.Blank ? 0 : 2)));
    }

    /// <summary>A task has a number, and its name goes across the whole table.</summary>
    private Way? Across()
    {
        var isWide = band[0].Text.Length > (habits[1].Width > 0 ? habits[1].Width * 1.2 + 5 : usualLength * 1.3);
        if (!isWide || band.Words.Length < 2 || RowNumber.Of(band.Words[0]) is null || HoldsCells()) return null;
        var price = 0.8 - 5 + 2 * Enumerable.Range(1, band.Lines - 1).Count(line => band[line].Blank);
        return new(new(null, 0, 0, 1, row.Cost, false), 1, 1, band.Words.Length, row.Cost + price, false);
    }

    /// <summary>Days, names with initials and an amount at the end of a line belong to cells of their own.</summary>
    private bool HoldsCells() =>
        band.Shapes.AsSpan().ContainsAny(WordShape.Day, WordShape.Initials, WordShape.Mark) || band[0].Shapes[^1] == WordShape.Amount;

    private int Widest => field > 0 ? field : field = habits.Take(columns.Count - 1).Max(habit => habit.Width) is var width and > 0 ? width : usualLength * 3 / 2;

    private static IEnumerable<(int Column, int Start, int End)> Taken(Way way)
    {
        for (var at = way; at is { Column: >= 0 }; at = at.Before)
            if (at.End > at.Start) yield return (at.Column, at.Start, at.End);
    }
}
