using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What every row prints once: its dates, its amounts, its load.</summary>
internal sealed class RowFigures
{
    private readonly double[] above;

    public RowFigures(IReadOnlyList<TableLine> lines, IReadOnlyList<PassportColumn> columns)
    {
        var weight = Weight(columns);
        above = new double[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++) above[i + 1] = above[i] + weight(lines[i]);
    }

    /// <summary>The number of rows for which the lines from one to another have dates or amounts.</summary>
    public int RowsBetween(int first, int end) => (int)Math.Round(above[end] - above[first]);

    private static Func<TableLine, double> Weight(IReadOnlyList<PassportColumn> columns)
    {
        var roles = columns.Select(column => column.Role).ToHashSet();
        if (roles.Contains(PassportColumnRole.Load)) return line => EndsInLoad(line) ? 1 : 0;
        if (roles.Contains(PassportColumnRole.Start) || roles.Contains(PassportColumnRole.End) || roles.Contains(PassportColumnRole.Due))
            return line => Array.IndexOf(line.Shapes, WordShape.Day) >= 0 ? 1 : 0;
        var figures = Math.Max(1.0, columns.Count(column => column.Content is ColumnContent.Amount or ColumnContent.Day));
        return line => Figures(line) / figures;
    }

    /// <summary>Amounts and days of a line; the number of a row before them does not count.</summary>
    private static int Figures(TableLine line)
    {
        var figures = line.Shapes.Count(shape => shape is WordShape.Amount or WordShape.Day);
        return line.Shapes is [WordShape.Amount, WordShape.Word, ..] ? figures - 1 : figures;
    }

    private static bool EndsInLoad(TableLine line) =>
        line.Shapes[^1] == WordShape.Amount && PrintedAmount.Of(line.Words[^1]) is >= 0 and <= 100;
}
