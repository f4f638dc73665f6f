using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Evidence;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Approvals;

/// <summary>The round under way of a subject, with the passages of all its rounds: they are decided, returned and taken back
/// together.</summary>
public sealed record Submission(Subject Subject, Round Round, IReadOnlyList<Passage> Passages)
{
    /// <summary>Why this person may not decide the step in turn; null where they may. Nobody agrees to what they added or submitted
    /// themselves; a letter decides for the body that wrote it, whoever registers it.</summary>
    public Refusal? WhyNot(Passage passage, Viewer viewer, RoundEvidence evidence) => passage.StepInTurn switch
    {
        null => Refusal.StepDecided,
        { } step when !viewer.MayDecide(step, passage.Path) => Refusal.NotYourStep,
        { Decider.Kind: DeciderKind.Outside } => null,
        { } step when IsOwn(viewer.PersonId, evidence) || IsOwn(viewer.InPlaceOf(step, passage.Path)?.Id, evidence) => Refusal.OwnEvidence,
        _ => null,
    };

    /// <summary>Whether a step of the round under way is decided.</summary>
    public bool IsDecided => Passages.Any(p => p.Round == Round.Number && p.Next > 0);

    private bool IsOwn(PersonId? personId, RoundEvidence evidence) =>
        personId is { } id && (Round.SubmittedById == id || evidence.AuthorIds.Contains(id));

    /// <summary>Begins the route of a deliverable; what was submitted is submitted already.</summary>
    public Passage Start(PassageId id, int deliverable, RouteTemplate template, DateTimeOffset now, WorkingCalendar calendar) =>
        Passage.Start(id, this, deliverable, template, now, calendar);

    /// <summary>Agrees to a step, or returns all that was submitted: what is still under way is broken off.
    /// Ask <see cref="Passage.WhyNot"/> first.</summary>
    /// <returns>Whether all routes are agreed now.</returns>
    public bool Decide(Passage passage, StepDecision decision, DateOnly today, WorkingCalendar calendar)
    {
        passage.Decide(decision, today, Round.SubmittedOn ?? today, Round.Due, calendar);
        if (decision.Outcome == StepOutcome.Agreed) return Passages.All(p => p.State != PassageState.Running);
        End(PassageState.BrokenOff, decision.PersonId, decision.At);
        return false;
    }

    /// <summary>Ends what is under way because it has come back, was taken back or is no longer asked for.</summary>
    public void End(PassageState state, PersonId personId, DateTimeOffset now)
    {
        foreach (var passage in Passages.Where(p => p.State == PassageState.Running)) passage.End(state, personId, now);
    }

    /// <summary>What was broken off in the round under way goes on where it stood: it was not to be asked for any more, and is.</summary>
    internal void Resume()
    {
        foreach (var passage in Passages.Where(p => p.State == PassageState.BrokenOff && p.Round == Round.Number)) passage.Resume();
    }

    /// <summary>The deliverables whose route begins with a submission: all but those that are agreed already and whose documents were
    /// not replaced.</summary>
    /// <param name="routed">Deliverables with a route.</param>
    /// <param name="given">The deliverables that documents were added for in this round.</param>
    public IReadOnlyList<int> Beginning(IEnumerable<int> routed, IReadOnlyCollection<int?> given) =>
        [.. routed.Where(d => given.Contains(d) || !IsAgreed(d)).Order()];

    private bool IsAgreed(int deliverable) =>
        Passages.Where(p => p.DeliverableIndex == deliverable).MaxBy(p => p.Round) is { State: PassageState.Finished };
}
