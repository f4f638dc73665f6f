namespace Vekha.Documents.Passports;

/// <param name="Number">null for the totals of the project.</param>
/// <param name="Amounts">Million roubles by year.</param>
/// <param name="Total">Million roubles.</param>
/// <param name="Conditional">Marked &lt;*&gt;: if federal funds are granted.</param>
public sealed record PrintedFunding(
    string? Number,
    string Name,
    FundingSource Source,
    IReadOnlyDictionary<int, decimal> Amounts,
    decimal Total,
    bool Conditional);
