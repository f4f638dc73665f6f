using Vekha.Documents.Passports;

namespace Vekha.Documents.Findings;

/// <summary>Amounts that do not add up: years to the total of a row, sources to the row of their result, results to the project.</summary>
internal static class SumMismatch
{
    public static IEnumerable<Finding> In(Passport passport) =>
        from row in passport.Funding
        let reason = OfYears(row) ?? OfParts(row, passport.Funding)
        where reason is not null
        select new Finding(FindingCode.SumMismatch, Severity.Error, PassportPlace.Of(row), reason);

    private static string? OfYears(FundingRow row)
    {
        if (row.Amounts.Count == 0) return null;
        var sum = row.Amounts.Values.Sum();
        return Agree(sum, row.Total, row.Amounts.Count, Math.Max(sum.Scale, row.Total.Scale)) ? null
            : $"Сумма по годам в строке {Name(row)} — {PrintedAmount.Shown(sum)}, а всего напечатано {PrintedAmount.Shown(row.Total)} млн рублей.";
    }

    private static string? OfParts(FundingRow row, IReadOnlyList<FundingRow> rows)
    {
        var parts = Parts(row, rows);
        if (parts.Count == 0 || !parts.TrueForAll(part => part.Source != FundingSource.All)) return null;
        if (Adds(row, parts) || Adds(row, parts.FindAll(part => part.Source != FundingSource.Transfers))) return null;
        return $"Строка {Name(row)} — {PrintedAmount.Shown(row.Total)} млн рублей, а её составные части вместе дают {PrintedAmount.Shown(parts.Sum(part => part.Total))} млн рублей (или не сходятся по годам).";
    }

    private static bool Adds(FundingRow row, List<FundingRow> parts) =>
        Agree(parts.Sum(part => part.Total), row.Total, parts.Count, Places(row))
        && row.Amounts.All(year => Agree(parts.Sum(part => part.Amounts.GetValueOrDefault(year.Key)), year.Value, parts.Count, Places(row)));

    /// <summary>Rows one level below by number; of the totals, which have none, by source.</summary>
    private static List<FundingRow> Parts(FundingRow row, IReadOnlyList<FundingRow> rows)
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

    /// <summary>Rounding may cost half of the last printed place for each number that is added.</summary>
    private static bool Agree(decimal sum, decimal printed, int count, byte places)
    {
        var step = 1m;
        for (var i = 0; i < Math.Min(places, (byte)9); i++) step /= 10;
        return Math.Abs(sum - printed) <= (places == 0 ? 0.5m : step * (count + 1) / 2);
    }

    private static byte Places(FundingRow row) => row.Amounts.Values.Append(row.Total).Max(amount => amount.Scale);

    private static string Name(FundingRow row) => row.Number ?? Excerpt.Of(row.Name);
}
