using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <param name="CentreId">null where the region owes it.</param>
public sealed record ListRow(
    ObligationId Id, string? Number, string Name, CentreId? CentreId, string? Centre, int? Cohort, string? Municipality,
    ObligationState State, DateOnly? Due, DateOnly? Practical, bool Provisional, Situation Situation, DateOnly? ClosedOn)
{
    public string Measure => MeasureLabel.Of(Number, Name);

    public Standing StandingOn(DateOnly today) => Situation.StandingOn(today);
}
