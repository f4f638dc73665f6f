using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>Amounts that do not add up: years to the total of a row, sources to the row of their result, results to the project.</summary>
internal sealed class SumMismatch
{
    private readonly List<PrintedFunding> rows;
    private readonly decimal step;

    private SumMismatch(ReadRows<PrintedFunding> funding) => (rows, step) = (funding.Items, FundingReader.Step(funding.Table));

    public static IEnumerable<Finding> In(ReadPassport read) => new SumMismatch(read.Funding).Found();

    private IEnumerable<Finding> Found() =>
        from row in rows
        let reason = OfYears(row) ?? OfParts(row) ?? OfResults(row)
        where reason is not null
        select new Finding(FindingCode.SumMismatch, Severity.Error, PassportPlace.Of(row), reason);

    private string? OfYears(PrintedFunding row)
    {
        if (row.Amounts.Count == 0) return null;
        var sum = row.Amounts.Values.Sum();
        return Agree(sum, row.Total, row.Amounts.Count) ? null
            : $"Сумма по годам в строке {Name(row)} — {PrintedAmount.Shown(sum)}, а всего напечатано {PrintedAmount.Shown(row.Total)} млн рублей.";
    }

    private string? OfParts(PrintedFunding row)
    {
        var parts = FundingParts.Of(row, rows);
        if (parts.Count == 0 || !parts.TrueForAll(part => part.Source != FundingSource.All)) return null;
        if (row.Source is not (FundingSource.All or FundingSource.Consolidated)) return OfShare(row, parts);
        return FundingParts.Whole(parts).Any(whole => Adds(row, whole)) ? null
            : $"Строка {Name(row)} — {PrintedAmount.Shown(row.Total)} млн рублей, а её составные части вместе дают {PrintedAmount.Shown(parts.Sum(part => part.Total))} млн рублей (или не сходятся по годам).";
    }

    /// <summary>What is printed under one source, such as transfers from another budget, may be only a part of it.</summary>
    private string? OfShare(PrintedFunding row, List<PrintedFunding> shares) =>
        shares.Find(share => share.Total > row.Total && !Agree(share.Total, row.Total, 1)) is { } share
            ? $"Строка {Name(share)} — {PrintedAmount.Shown(share.Total)} млн рублей: больше строки {Name(row)}, в которую она входит ({PrintedAmount.Shown(row.Total)} млн рублей)." : null;

    private string? OfResults(PrintedFunding row)
    {
        if (row is not { Number: null, Source: FundingSource.All }) return null;
        var results = FundingParts.Results(rows);
        return results.Count == 0 || Adds(row, results) ? null
            : $"Всего по проекту — {PrintedAmount.Shown(row.Total)} млн рублей, а результаты вместе дают {PrintedAmount.Shown(results.Sum(result => result.Total))} млн рублей (или не сходятся по годам).";
    }

    private bool Adds(PrintedFunding row, List<PrintedFunding> parts) =>
        Agree(parts.Sum(part => part.Total), row.Total, parts.Count)
        && row.Amounts.All(year => Agree(parts.Sum(part => part.Amounts.GetValueOrDefault(year.Key)), year.Value, parts.Count));

    /// <summary>Rounding may cost half of the last printed place for each number added.</summary>
    private bool Agree(decimal sum, decimal printed, int count) => Math.Abs(sum - printed) <= step * (count + 1) / 2;

    private static string Name(PrintedFunding row) => row.Number ?? Excerpt.Of(row.Name);
}
