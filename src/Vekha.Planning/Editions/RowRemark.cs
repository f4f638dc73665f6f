namespace Vekha.Planning.Editions;

/// <summary>What a row that a person adds lacks, though it can stand without.</summary>
public enum RowRemark
{
    /// <summary>An act can name the row only by its number.</summary>
    NoNumber,
    NoResponsible,
    NoDeliverable,
    /// <summary>The deadline is for centres of a year, and the region is to owe it: once, not once a centre.</summary>
    CohortOfRegion,
}
