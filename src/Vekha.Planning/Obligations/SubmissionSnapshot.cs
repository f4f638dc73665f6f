using Vekha.Planning.Access;
using Vekha.Planning.Approvals;

namespace Vekha.Planning.Obligations;

/// <summary>What decisions change of an obligation and of its passages, as it stood at a moment.</summary>
public sealed record SubmissionSnapshot(
    ObligationState State, int Round, DateOnly? SubmittedOn, PersonId? SubmittedById, bool InRoute, DateOnly? ClosedOn, string? Reason,
    string? Turn, DateOnly? TurnUntil, DateOnly? SideSince, int DaysWaited, PersonId? CheckedById, DateTimeOffset? CheckedAt,
    string? CheckNote, DateOnly? Due, DateOnly? Practical, bool Provisional, string? DateBasis, IReadOnlyList<PassageSnapshot> Passages)
{
    public static SubmissionSnapshot Of(ObligationSubmission submission)
    {
        var o = submission.Obligation;
        return new(o.State, o.Round, o.SubmittedOn, o.SubmittedById, o.InRoute, o.ClosedOn, o.Reason,
            o.Turn, o.TurnUntil, o.SideSince, o.DaysWaited, o.CheckedById, o.CheckedAt, o.CheckNote, o.Due,
            o.Practical, o.Provisional, o.DateBasis,
            [.. submission.Passages.OrderBy(p => p.Id.Value).Select(PassageSnapshot.Of)]);
    }

    /// <summary>Nothing was decided, submitted or begun in between. A moment is not compared: the database keeps it less exactly.</summary>
    public bool IsAs(SubmissionSnapshot other) =>
        this with { Passages = other.Passages, CheckedAt = other.CheckedAt } == other
        && Passages.Count == other.Passages.Count && Passages.Zip(other.Passages).All(pair => pair.First.IsAs(pair.Second));
}
