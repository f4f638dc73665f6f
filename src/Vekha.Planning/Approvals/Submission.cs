using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Approvals;

/// <summary>What was submitted, with the passages of all its rounds: they are decided, returned and withdrawn together.</summary>
public sealed record Submission(Obligation Obligation, IReadOnlyList<Passage> Passages)
{
    /// <summary>Why this person may not decide the step in turn; null where they may. Nobody agrees to what they added or submitted
    /// themselves; a letter decides for the body that wrote it, whoever registers it.</summary>
    public Refusal? WhyNot(Passage passage, Viewer viewer, RoundEvidence evidence) => passage.StepInTurn switch
    {
        null => Refusal.StepDecided,
        { } step when !viewer.MayDecide(step, passage.Path) => Refusal.NotYourStep,
        { Decider.Kind: DeciderKind.Outside } => null,
        { } step => IsOwn(viewer.PersonId, evidence) || (viewer.InPlaceOf(step, passage.Path) is { } absent && IsOwn(absent.Id, evidence)) ? Refusal.OwnEvidence : null,
    };

    private bool IsOwn(Guid personId, RoundEvidence evidence) => Obligation.SubmittedById == personId || evidence.AuthorIds.Contains(personId);

    /// <summary>Agrees to a step, or returns the whole submission to its author: what is still under way is broken off.</summary>
    public Refusal? Decide(Passage passage, StepDecision decision, DateOnly today, WorkingCalendar calendar)
    {
        if (passage.WhyNot(decision) is { } why) return why;
        var submitted = Obligation.SubmittedOn ?? today;
        if (decision.Outcome == StepOutcome.Returned && Obligation.Return(decision.ReasonInPlace) is { } refusal) return refusal;
        passage.Decide(decision, today, submitted, Obligation.Due, calendar);
        if (decision.Outcome == StepOutcome.Returned) End(PassageState.BrokenOff, decision.PersonId, decision.At);
        else if (Passages.All(p => p.State != PassageState.Running)) Obligation.FinishRoutes();
        return null;
    }

    /// <summary>Ends what is under way because the submission has come back, was withdrawn or is no longer asked for.</summary>
    public void End(PassageState state, Guid personId, DateTimeOffset now)
    {
        foreach (var passage in Passages.Where(p => p.State == PassageState.Running)) passage.End(state, personId, now);
    }

    /// <summary>The deliverables whose route begins with a submission: all but those that are agreed already and whose documents were not replaced.</summary>
    /// <param name="routed">Deliverables with a route.</param>
    /// <param name="given">The deliverables that documents were added for in this round.</param>
    public IReadOnlyList<int> Beginning(IEnumerable<int> routed, IReadOnlyCollection<int?> given) =>
        [.. routed.Where(d => given.Contains(d) || !IsAgreed(d)).Order()];

    private bool IsAgreed(int deliverable) =>
        Passages.Where(p => p.DeliverableIndex == deliverable).MaxBy(p => p.Round) is { State: PassageState.Finished };
}
