using Vekha.Planning.Organisations;

namespace Vekha.Planning.Obligations;

/// <summary>How a municipality stood with a programme at the beginning of a day. Written down, since lateness is computed when it is read
/// and what was late a week ago can no longer be read today.</summary>
/// <param name="PlaceId">The municipality, or the region for what it owes itself.</param>
/// <param name="Waiting">Submitted, and not decided on.</param>
public sealed record DailyTally(DateOnly Day, OrganisationId PlaceId, string ProgrammeCode, int Overdue, int Waiting)
{
    /// <summary>A change is told against the same day of the week before: a server that stands still at weekends knows it too.</summary>
    public const int ComparedDays = 7;
}
