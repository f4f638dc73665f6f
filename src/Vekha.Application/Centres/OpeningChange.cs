using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Centres;

/// <summary>What follows when a centre opens on another day.</summary>
/// <param name="Added">Obligations that the editions in force then ask for and that do not exist yet.</param>
/// <param name="NoLongerAsked">Open obligations that no rule gives for the new day: they are withdrawn.</param>
/// <param name="Renewed">Withdrawn once and asked for again.</param>
public sealed record OpeningChange(
    IReadOnlyList<OpeningChange.Line> Added, IReadOnlyList<OpeningChange.Line> NoLongerAsked,
    IReadOnlyList<(OpeningChange.Line Line, Occurrence Occurrence)> Renewed)
{
    /// <param name="Obligation">null where it does not exist yet.</param>
    /// <param name="IsBegun">Somebody has worked on it.</param>
    public sealed record Line(ObligationId? Obligation, string Measure, DateOnly? Due, bool IsBegun = false);
}
