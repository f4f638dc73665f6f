using Vekha.Planning.Centres;
using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

/// <param name="Cohorts">Added to those the edition is in force for already; may be empty to add what is missing.</param>
/// <param name="Centres">Added likewise; null for all centres of <paramref name="Cohorts"/>.</param>
/// <param name="Seen">The <see cref="ExpectedSeal"/> of what a person confirmed; anything else is shown anew. null where nobody was
/// asked.</param>
/// <param name="TakeOver">What counts as done before; null for nothing.</param>
/// <param name="Reason">Why it is right all the same where something speaks against it (<see cref="InForceDoubts"/>).</param>
public sealed record PutInForceArguments(
    EditionId EditionId, string ProgrammeCode, IReadOnlyList<int> Cohorts, IReadOnlyList<CentreId>? Centres = null, long? Seen = null,
    string? Reason = null, TakeOver? TakeOver = null)
{
    internal PlanScope Added => new(Cohorts, Centres);
}
