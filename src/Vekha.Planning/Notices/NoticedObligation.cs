using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Notices;

/// <summary>What decides whom a notice concerns: how the obligation stands when the mail is made.</summary>
/// <param name="StepsInTurn">Of all its routes under way.</param>
public sealed record NoticedObligation(
    ObligationState State, bool IsBeingCorrected, string Path, bool OfRegion, PersonId? SubmittedById, PersonId? CheckedById,
    IReadOnlyList<RouteStep> StepsInTurn)
{
    /// <summary>Whether it is still as the notice says; what is said or asked by people is not its affair.</summary>
    public bool IsStill(NoticeKind kind) => kind switch
    {
        NoticeKind.Returned => IsBeingCorrected,
        NoticeKind.Reminded => ObligationStates.Open.Contains(State) && State != ObligationState.Submitted,
        NoticeKind.Waiting => State == ObligationState.Submitted,
        NoticeKind.Accepted => State == ObligationState.Accepted,
        _ => true,
    };

    /// <summary>Whether it is still news that such a deed was taken back: only until something else has happened.</summary>
    public bool IsStillUndone(NoticeKind undone) => undone switch
    {
        NoticeKind.Returned or NoticeKind.Accepted or NoticeKind.Waiting => State == ObligationState.Submitted,
        _ => true,
    };

    /// <summary>A reviewer is among those whom it may concern.</summary>
    public bool IsReviewedBy(IEnumerable<Viewer> people) => people.Any(p => p.Reviews(Path));

    /// <inheritdoc cref="PendingKinds.Of"/>
    public PendingKind? PendingFor(Viewer person, bool reviewed) => PendingKinds.Of(
        person, Path, State == ObligationState.Submitted && StepsInTurn.Count == 0, SubmittedById, CheckedById, reviewed);

    /// <summary>Whom of these people it concerns.</summary>
    public IEnumerable<Viewer> Readers(NoticeKind kind, IReadOnlyCollection<Viewer> people) => kind switch
    {
        NoticeKind.Returned or NoticeKind.Reminded => Answering.First(people, Path, OfRegion),
        NoticeKind.Accepted => Answering.First(people, Path, OfRegion).Union(people.Where(p => p.PersonId == SubmittedById)),
        NoticeKind.Waiting when StepsInTurn.Count > 0 =>
            people.Where(p => StepsInTurn.Any(step => step.Awaits(p, Path))),
        // Whoever's own queue it stands in, and those who may check it; nobody else's.
        NoticeKind.Waiting => WaitingFor(people, IsReviewedBy(people)),
        _ => [],
    };

    private IEnumerable<Viewer> WaitingFor(IEnumerable<Viewer> people, bool reviewed) =>
        people.Where(p => PendingFor(p, reviewed) is PendingKind.Own or PendingKind.Checkable);

    /// <summary>All that waits for the person is a letter from outside.</summary>
    public bool AwaitsLetter(Viewer person) =>
        StepsInTurn.Where(step => step.Awaits(person, Path)).ToList() is { Count: > 0 } own
        && own.TrueForAll(step => step.Decider.Kind == DeciderKind.Outside);

    /// <summary>The absent person in whose place this one is told that it waits; null where it is their own task.</summary>
    public AbsentPerson? WaitsInPlaceOf(Viewer person, bool reviewed) =>
        StepsInTurn.FirstOrDefault(s => person.MayDecide(s, Path)) is { } step
        ? person.InPlaceOf(step, Path)
        : PendingFor(person, reviewed) is PendingKind.Checkable ? person.InPlaceOf(Right.CheckEvidence, Path)
        : person.InPlaceOf(Right.AcceptEvidence, Path);
}
