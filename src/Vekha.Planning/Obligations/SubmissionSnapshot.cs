using Vekha.Planning.Access;
using Vekha.Planning.Approvals;

namespace Vekha.Planning.Obligations;

/// <summary>What decisions change of an obligation and of its passages, as it stood at a moment.</summary>
public sealed record SubmissionSnapshot(
    ObligationState State, int Round, DateOnly? SubmittedOn, PersonId? SubmittedById, bool InRoute, DateOnly? ClosedOn, string? Reason,
    string? Turn, DateOnly? TurnUntil, DateOnly? SideSince, int DaysWaited, PersonId? CheckedById, DateTimeOffset? CheckedAt,
    string? CheckNote, IReadOnlyList<PassageSnapshot> Passages)
{
    // What was kept before these were, is read all the same.
    public DateOnly? Due { get; init; }
    public DateOnly? Practical { get; init; }
    public bool Provisional { get; init; }
    public string? DateBasis { get; init; }

    public static SubmissionSnapshot Of(ObligationSubmission submission)
    {
        var o = submission.Obligation;
        return new(o.State, o.Round, o.SubmittedOn, o.SubmittedById, o.InRoute, o.ClosedOn, o.Reason,
            o.Turn, o.TurnUntil, o.SideSince, o.DaysWaited, o.CheckedById, o.CheckedAt, o.CheckNote,
            [.. submission.Passages.OrderBy(p => p.Id.Value).Select(PassageSnapshot.Of)])
        {
            Due = o.Due,
            Practical = o.Practical,
            Provisional = o.Provisional,
            DateBasis = o.DateBasis,
        };
    }

    /// <summary>Nothing was decided, submitted or begun in between. A moment is not compared: the database keeps it less exactly.</summary>
    public bool IsAs(SubmissionSnapshot other) =>
        this with { Passages = other.Passages, CheckedAt = other.CheckedAt } == other
        && Passages.Count == other.Passages.Count && Passages.Zip(other.Passages).All(pair => pair.First.IsAs(pair.Second));
}
