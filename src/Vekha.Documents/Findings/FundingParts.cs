using Vekha.Documents.Passports;

namespace Vekha.Documents.Findings;

/// <summary>Which rows of funding another row is made of.</summary>
internal static class FundingParts
{
    /// <summary>The rows one level below: by number, or by source for the totals, which have no number.</summary>
    public static List<PrintedFunding> Of(PrintedFunding row, IReadOnlyList<PrintedFunding> rows)
    {
        if (row.Number is { } number)
            return [.. rows.Where(part => part.Number is { } own && own.StartsWith(number + ".", StringComparison.Ordinal) && own.AsSpan(number.Length + 1).IndexOf('.') < 0)];
        FundingSource[] sources = row.Source switch
        {
            FundingSource.All => [FundingSource.Federal, FundingSource.StateFunds, FundingSource.Consolidated, FundingSource.ExtraBudget],
            FundingSource.Consolidated => [FundingSource.Regional, FundingSource.Transfers, FundingSource.Municipal],
            _ => [],
        };
        var totals = rows.Where(part => part.Number is null && sources.Contains(part.Source)).ToList();
        return totals.Count == sources.Length ? totals : [];
    }

    /// <summary>The sums that may make up the whole: money passed from one budget to another may be counted in either.</summary>
    public static IEnumerable<List<PrintedFunding>> Whole(List<PrintedFunding> parts) =>
    [
        parts,
        parts.FindAll(part => part.Source != FundingSource.Transfers),
        parts.FindAll(part => part.Source != FundingSource.Federal),
        parts.FindAll(part => part.Source is not (FundingSource.Transfers or FundingSource.Federal)),
    ];

    /// <summary>Rows of results that name no source, those of the highest level. Empty where a number occurs twice.</summary>
    public static List<PrintedFunding> Results(IReadOnlyList<PrintedFunding> rows)
    {
        var numbered = rows.Where(row => row is { Number: not null, Source: FundingSource.All }).ToList();
        if (numbered.Count == 0) return [];
        var level = numbered.Min(Level);
        var results = numbered.FindAll(row => Level(row) == level);
        return results.DistinctBy(row => row.Number).Count() == results.Count ? results : [];
    }

    private static int Level(PrintedFunding row) => row.Number!.AsSpan().Count('.');
}
