namespace Vekha.Documents.Passports;

/// <param name="Number">null for the totals of the project.</param>
/// <param name="Amounts">Million roubles by year.</param>
/// <param name="Total">Million roubles.</param>
/// <param name="Conditional">Marked &lt;*&gt;: if federal funds are granted.</param>
public sealed record FundingRow(
    string? Number,
    string Name,
    FundingSource Source,
    IReadOnlyDictionary<int, decimal> Amounts,
    decimal Total,
    bool Conditional);

/// <summary>All is the row of a result, or the grand total; consolidated is regional with transfers and municipal.</summary>
public enum FundingSource { All, Federal, StateFunds, Consolidated, Regional, Transfers, Municipal, ExtraBudget }
