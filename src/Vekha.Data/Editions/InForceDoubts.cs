using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Data.Editions;

/// <summary>What speaks against putting a plan in force. It forbids nothing: a person weighs it and gives a reason.</summary>
/// <param name="SameActs">The same act, loaded once more.</param>
/// <param name="Covering">Other plans of the programme that ask the same owners.</param>
/// <param name="OtherRegion">The region that the act names, as it is printed; null where it names the chosen one, or none.</param>
/// <param name="Region">The chosen one.</param>
public sealed record InForceDoubts(
    IReadOnlyList<SameAct> SameActs, IReadOnlyList<InForceDoubts.CoveringPlan> Covering, string? OtherRegion, string Region)
{
    /// <summary>The act has no number or no date: it may be a draft.</summary>
    public bool IsUnnumbered { get; init; }

    public static InForceDoubts None { get; } = new([], [], null, "");

    public Doubt Kinds =>
        (SameActs.Count > 0 ? Doubt.SameAct : Doubt.None) | (Covering.Count > 0 ? Doubt.AlreadyCovered : Doubt.None)
        | (OtherRegion is null ? Doubt.None : Doubt.OtherRegion) | (IsUnnumbered ? Doubt.Unnumbered : Doubt.None);

    /// <param name="Centres">How many of the centres that are chosen it asks already; 0 where only the region is asked.</param>
    public sealed record CoveringPlan(EditionId EditionId, string Title, ActHeading Act, int Centres);
}
