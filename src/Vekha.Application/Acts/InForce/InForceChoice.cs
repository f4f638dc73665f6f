using Vekha.Planning.Centres;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.InForce;

/// <summary>For whom a plan is to be put in force, as a person has chosen so far; null where nothing was chosen yet.</summary>
/// <param name="Programme">null to take the plan's own.</param>
/// <param name="Cohorts">null to take those the plan speaks of.</param>
/// <param name="Centres">Of those in <paramref name="ShownFor"/>; null to take all, or the one that the act names.</param>
/// <param name="ShownFor">The cohorts whose centres the person has seen; those of others are all taken.</param>
public sealed record InForceChoice(
    string? Programme, IReadOnlyList<int>? Cohorts, IReadOnlyList<CentreId>? Centres, IReadOnlyList<int> ShownFor)
{
    /// <summary>What is to count as done before; null for nothing.</summary>
    public TakeOver? TakeOver { get; init; }

    public static InForceChoice None => new(null, null, null, []);
}
