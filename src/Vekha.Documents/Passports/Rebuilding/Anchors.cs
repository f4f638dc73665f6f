using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What every row prints once: its dates, its amounts, its load.</summary>
internal sealed class Anchors
{
    private readonly double[] above;

    public Anchors(IReadOnlyList<Fragment> fragments, IReadOnlyList<Column> columns)
    {
        var weight = Weight(columns);
        above = new double[fragments.Count + 1];
        for (var i = 0; i < fragments.Count; i++) above[i + 1] = above[i] + weight(fragments[i]);
    }

    /// <summary>For how many rows the lines from one to another have dates or amounts.</summary>
    public int Between(int first, int end) => (int)Math.Round(above[end] - above[first]);

    private static Func<Fragment, double> Weight(IReadOnlyList<Column> columns)
    {
        var roles = columns.Select(column => column.Role).ToHashSet();
        if (roles.Contains(ColumnRole.Load)) return line => EndsInLoad(line) ? 1 : 0;
        if (roles.Contains(ColumnRole.Start) || roles.Contains(ColumnRole.End) || roles.Contains(ColumnRole.Due))
            return line => Array.IndexOf(line.Shapes, WordShape.Day) >= 0 ? 1 : 0;
        var amounts = Math.Max(1.0, columns.Count(column => column.Content == ColumnContent.Amount));
        return line => line.Shapes.Count(shape => shape == WordShape.Amount) / amounts;
    }

    private static bool EndsInLoad(Fragment line) =>
        line.Shapes[^1] == WordShape.Amount && PrintedAmount.Of(line.Words[^1]) is >= 0 and <= 100;
}
