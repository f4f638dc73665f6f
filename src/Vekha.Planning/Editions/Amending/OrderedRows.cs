using Vekha.Documents.Amendments;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What the clauses of an act order of the rows that it prints: which of them word a row anew, which are new. The act says so by
/// their
/// numbers, so likeness of words is not asked.</summary>
public sealed class OrderedRows
{
    private readonly ILookup<string, EditionMeasure> restated;
    private readonly HashSet<string> added;
    private readonly HashSet<string> repeated;
    private readonly bool isOfThisPlanAlone;

    /// <param name="printed">The numbers of the printed rows.</param>
    public OrderedRows(AmendedRows amended, IEnumerable<string?> printed)
    {
        var orders = amended.Amendments.Where(a => a.Outcome == AmendmentOutcome.WholeRow).ToList();
        restated = orders.Where(a => a is { Amendment.Kind: AmendmentKind.RestateRow, Row: not null })
            .ToLookup(a => a.Number!, a => a.Row!);
        added = [.. orders.Where(a => a.Amendment.Kind == AmendmentKind.AddRow).SelectMany(a => NamedRows.Numbers(a.Amendment.NewRows))];
        repeated = [.. printed.OfType<string>().GroupBy(NamedRows.Key).Where(rows => rows.Skip(1).Any()).Select(rows => rows.Key)];
        isOfThisPlanAlone = !amended.Amendments.Any(a => a.Outcome == AmendmentOutcome.OtherPlan);
    }

    /// <summary>Whether a printed row is meant for the plan: where the act changes another one too, only a row that a clause orders under a
    /// number of its own.</summary>
    public bool Has(string? number) => isOfThisPlanAlone || number is not null && Follows(number) is not null;

    /// <returns>The row it words anew, none for a new row; null where no clause tells.</returns>
    public IReadOnlyList<MeasureId>? Follows(string? number)
    {
        if (number is null || repeated.Contains(NamedRows.Key(number))) return null;
        var isNew = added.Contains(NamedRows.Key(number));
        return Restated(number) is { } row ? isNew ? null : [row.Id] : isNew ? [] : null;
    }

    private EditionMeasure? Restated(string number) => restated[NamedRows.Key(number)].FirstOrDefault();
}
