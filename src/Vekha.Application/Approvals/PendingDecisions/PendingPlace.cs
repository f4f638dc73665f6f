using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>How much waits of one measure in one municipality.</summary>
/// <param name="Municipality">null for what the region owes itself, or through hosts of its own.</param>
internal sealed record PendingPlace(
    bool IsStep, bool InPlaceOfReviewer, int Count, MeasureId MeasureId, decimal Ordinal, string? Number, string Name, string? Programme,
    string? ProgrammeName, OrganisationId? MunicipalityId, string? Municipality);
