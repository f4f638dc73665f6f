using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Today;

/// <summary>What the municipality has to know of a centre.</summary>
public sealed class CentreCounts
{
    public required CentreId Id { get; init; }
    public required string Name { get; init; }
    public required OrganisationId SchoolId { get; init; }
    public required string School { get; init; }
    public int Overdue { get; init; }
    /// <summary>Of those overdue, how many their author was reminded of lately.</summary>
    public int Reminded { get; init; }
    public DateTimeOffset? RemindedAt { get; init; }
    /// <summary>Due within a fortnight or overdue, and not submitted.</summary>
    public int Owed { get; init; }
    /// <summary>Submissions that the municipality may check before they are decided on.</summary>
    public int ToCheck { get; init; }
    /// <summary>Steps of routes that wait for the municipality.</summary>
    public int InTurn { get; init; }
    /// <summary>What the municipality returned, and has not got back.</summary>
    public int Returned { get; init; }
    /// <summary>The day of the earliest return that waits.</summary>
    public DateOnly? ReturnedSince { get; init; }
    /// <summary>null where no document was ever added.</summary>
    public DateTimeOffset? LastDocumentAt { get; init; }
}
