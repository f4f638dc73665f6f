using Vekha.Planning.Organisations;

namespace Vekha.Planning.Obligations;

/// <summary>What a list has to know of an obligation to tell how it stands, whose move it is, and how late it is.</summary>
public sealed record Situation(
    ObligationState State, DateOnly? Due, DateOnly? LateAfter, DateOnly? SubmittedOn, string? Turn, DateOnly? TurnUntil,
    DateOnly? SideSince, OrganisationId RegionId, OrganisationId? MunicipalityId)
{
    /// <summary>A reviewer looks after the place, and decides on what no route leads anywhere else. Of no matter unless it is
    /// submitted.</summary>
    public required bool Reviewed { get; init; }

    public Move Move => new(Sides.Of(State, Due, Turn, MunicipalityId, RegionId, Reviewed), SideSince, TurnUntil);

    /// <summary>It was submitted, and somebody else than its author has to decide on it.</summary>
    public bool Waits => State == ObligationState.Submitted;

    /// <summary>Its routes have ended since it was submitted, and it waits for the acceptance alone.</summary>
    public bool IsThroughRoutes => Waits && Turn is null && SideSince > SubmittedOn;

    public Standing StandingOn(DateOnly today) => Standings.Of(State, LateAfter, today);

    /// <inheritdoc cref="Lateness.DaysLate"/>
    public int DaysLateOn(DateOnly today) => Lateness.DaysLate(State, LateAfter, SubmittedOn, today);

    /// <summary>Whoever has to decide on it should have done so.</summary>
    /// <param name="daysToDecide">Where the step in turn has no day of its own.</param>
    public bool DecisionIsLate(int daysToDecide, DateOnly today) => Waits && Move.DecisionDue(daysToDecide) < today;
}
