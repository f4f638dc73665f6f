namespace Vekha.Documents.Passports;

/// <summary>All is the row of a result, or the grand total; consolidated is regional with transfers and municipal.</summary>
public enum FundingSource { All, Federal, StateFunds, Consolidated, Regional, Transfers, Municipal, ExtraBudget }
