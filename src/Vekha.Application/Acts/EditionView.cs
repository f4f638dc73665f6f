using Vekha.Planning.Centres;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>An edition of a plan as it stands.</summary>
/// <param name="Ordinal">Of the plan in its act.</param>
/// <param name="FormerId">The edition that it changes; null where it changes none.</param>
/// <param name="IsUndone">Its putting in force was undone, apart from what was worked on.</param>
public sealed record EditionView(
    EditionId Id, ActId ActId, int Ordinal, string Title, string? ProgrammeCode, int? FirstYear, int? LastYear, EditionState State,
    EditionId? FormerId, IReadOnlyList<int> Cohorts, IReadOnlyList<CentreId>? Centres, uint Version, bool IsUndone)
{
    internal static EditionView Of(Edition edition) => new(
        edition.Id, edition.ActId, edition.Ordinal, edition.Title, edition.ProgrammeCode, edition.FirstYear, edition.LastYear,
        edition.State, edition.FormerId, edition.Cohorts, edition.Centres, edition.Version, edition.IsUndone);
}
