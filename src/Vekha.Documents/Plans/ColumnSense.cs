using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Plans;

/// <summary>What the cells of a column hold, whatever its title says.</summary>
internal enum ColumnSense { Blank, Numbers, Terms, Parties, Text, Other }

/// <summary>Tells a column by its cells: as many are looked at as tell it surely.</summary>
internal static partial class ColumnSenses
{
    private const int MostRows = 60;

    /// <summary>A longer cell is no term but a text that names one.</summary>
    private const int LongestTerm = 80;

    /// <summary>The share of its filled cells that make a column one of a kind.</summary>
    private const double Most = 0.6;

    public static ColumnSense Of(IEnumerable<Row> rows, int column)
    {
        var cells = rows.Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Text).Where(text => text.Length > 0)
            .Take(MostRows).ToList();
        return cells.Count == 0 ? ColumnSense.Blank
            : IsOf(cells, Number.IsMatch) ? ColumnSense.Numbers
            : IsOf(cells, IsTerm) ? ColumnSense.Terms
            : IsOf(cells, PartyWords.Begins) ? ColumnSense.Parties
            : IsOf(cells, Words.IsMatch) ? ColumnSense.Text
            : ColumnSense.Other;
    }

    private static bool IsOf(List<string> cells, Predicate<string> kind) => cells.Count(cell => kind(cell)) >= cells.Count * Most;

    private static bool IsTerm(string cell) => cell.Length <= LongestTerm && DeadlineReader.Read(cell).Rules.Any(IsDated);

    /// <summary>«по согласованию», «при приёме на работу» may be a term, but stand in other columns too.</summary>
    private static bool IsDated(Rule rule) =>
        rule.From is not null || rule.Due is not null || rule.Until is not null || rule.Recurs is not (null or Recurrence.AsNeeded);

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*[.)]?$")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\p{L}{3}")]
    private static partial Regex Words { get; }
}
