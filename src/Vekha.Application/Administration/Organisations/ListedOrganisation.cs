namespace Vekha.Application.Administration.Organisations;

/// <param name="Above">The organisation it belongs to; null for the highest that the viewer sees.</param>
/// <param name="Centres">Of the organisation and all below it.</param>
public sealed record ListedOrganisation(OrganisationRow Row, string? Above, int Centres);

/// <summary>What the list of organisations can be sorted by, and shown with.</summary>
public enum OrganisationColumn { Name, ShortName, Kind, Above, Centres }
