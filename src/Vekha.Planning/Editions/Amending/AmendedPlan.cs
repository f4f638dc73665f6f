using System.Globalization;
using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What tells whether an amendment is meant for a plan, and which column it means.</summary>
/// <param name="Annex">The number of the plan in the act that approved it, out of <paramref name="Annexes"/>.</param>
/// <param name="Columns">What the columns of its table hold, by their numbers from 1; empty where the text prints no table.</param>
public sealed record AmendedPlan(int Annex, int Annexes, string? Programme, IReadOnlyDictionary<int, MeasurePart> Columns)
{
    /// <summary>The title of the plan; null where it is not known.</summary>
    public string? Title { get; init; }

    /// <summary>The clauses of the act that approved it; empty where they are not known.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <param name="rows">Of an edition: those that a table prints tell its columns.</param>
    public static IReadOnlyDictionary<int, MeasurePart> ColumnsOf(IEnumerable<EditionMeasure> rows) => rows.SelectMany(row => row.Cells)
        .GroupBy(cell => cell.Index + 1, cell => cell.Part)
        .ToDictionary(column => column.Key, column => column.CountBy(part => part).MaxBy(part => part.Value).Key);

    internal bool HasClause(string number) => Clauses.Contains(number);

    /// <summary>«дополнить пунктом 4»: the act has it, or it would be the next one.</summary>
    internal bool MayHaveClause(string number) =>
        HasClause(number) || int.TryParse(number, out var next) && HasClause((next - 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Another plan of the same act, or another programme, is named.</summary>
    internal bool IsNotMeantBy(AmendmentScope scope) =>
        scope.Programme is { } programme && Programme is not null && programme != Programme
        || scope.Annex is { } annex && annex != Annex && annex <= Annexes;

    /// <returns>The parts that the columns hold; null where one of them is not known.</returns>
    internal IReadOnlyList<MeasurePart>? Parts(IReadOnlyList<AmendedColumn> columns)
    {
        var parts = columns.Select(PartOf).ToList();
        return parts.Contains(null) ? null : [.. parts.OfType<MeasurePart>().Distinct()];
    }

    private MeasurePart? PartOf(AmendedColumn column) =>
        column.Part ?? (column.Number is { } number && Columns.TryGetValue(number, out var part) ? part : null);
}
