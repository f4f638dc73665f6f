using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

/// <param name="Cohorts">Added to those the edition is in force for already; may be empty to add what is missing.</param>
public sealed record PutInForceArguments(EditionId EditionId, string ProgrammeCode, IReadOnlyList<int> Cohorts);
