using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Evidence;

namespace Vekha.Planning.Obligations;

/// <summary>An obligation with the passages of its rounds: what is decided on its routes moves the obligation itself.</summary>
public sealed record ObligationSubmission(Obligation Obligation, IReadOnlyList<Passage> Passages)
{
    /// <summary>As the obligation stands now.</summary>
    public Submission Submission => new(
        Obligation.Subject, new(Obligation.Round, Obligation.Due, Obligation.SubmittedOn, Obligation.SubmittedById), Passages);

    /// <inheritdoc cref="Submission.WhyNot"/>
    public Refusal? WhyNot(Passage passage, Viewer viewer, RoundEvidence evidence) => Submission.WhyNot(passage, viewer, evidence);

    /// <summary>Agrees to a step, or returns the obligation to its author.</summary>
    public Refusal? Decide(Passage passage, StepDecision decision, DateOnly today, WorkingCalendar calendar)
    {
        if (passage.WhyNot(decision) is { } why) return why;
        // The round that is decided: a return begins the next one.
        var decided = Submission;
        if (decision.Outcome == StepOutcome.Returned && Obligation.Return(decision.ReasonInPlace, today) is { } refusal) return refusal;
        if (decided.Decide(passage, decision, today, calendar)) Obligation.FinishRoutes(today);
        else Wait();
        return null;
    }

    /// <summary>The obligation waits where its routes wait: of several, for the step that has waited longest. To be called when routes have
    /// begun.</summary>
    public void Wait()
    {
        var running = Passages.Where(p => p.State == PassageState.Running).ToList();
        if (running.MinBy(p => (p.Decided.Count == 0 ? DateOnly.MinValue : p.Decided[^1], p.DeliverableIndex)) is { } longest)
            Obligation.WaitFor(longest);
    }

    /// <summary>Takes a decision back.</summary>
    /// <returns>false where something has happened since; then nothing changes.</returns>
    internal bool Undo(DecidedObligation decided)
    {
        if (decided is not { Before: { } before, After: { } after } || !SubmissionSnapshot.Of(this).IsAs(after)) return false;
        Obligation.Undo(before);
        foreach (var former in before.Passages) Passages.Single(p => p.Id == former.Id).Undo(former);
        return true;
    }

    /// <summary>Becomes what it was before an edition changed it; the routes that were broken off with a withdrawal go on where they
    /// stood.</summary>
    public void Restore(FormerObligation former)
    {
        var wasWithdrawn = Obligation.State == ObligationState.Withdrawn;
        Obligation.Restore(former);
        if (!wasWithdrawn || !former.InRoute) return;
        Submission.Resume();
        Wait();
    }

    /// <inheritdoc cref="Submission.End"/>
    public void End(PassageState state, PersonId personId, DateTimeOffset now) => Submission.End(state, personId, now);
}
