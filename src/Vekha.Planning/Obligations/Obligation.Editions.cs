using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Obligations;

/// <summary>What editions make of it: rows go on, dates move, what is no longer asked for is withdrawn, and all of it can be given
/// back.</summary>
public sealed partial class Obligation
{
    /// <summary>Continues under a row of the next edition; its state and its dates stay.</summary>
    /// <param name="measure">null where it stays under the row it was made for.</param>
    /// <param name="occurrence">What the new row asks for instead; null where it asks for nothing.</param>
    public void Follow(Edition edition, EditionMeasure? measure, Occurrence? occurrence)
    {
        EditionId = edition.Id;
        MeasureId = measure?.Id ?? MeasureId;
        if (occurrence is null) return;
        Key = occurrence.Key;
        // What is decided keeps the rule it was decided by.
        if (IsOpen) RuleIndex = occurrence.RuleIndex;
    }

    /// <summary>Takes the date that another edition gives it. A date set by a person is dropped: the act now prints one, or again prints
    /// none.</summary>
    public Refusal? Move(Occurrence occurrence)
    {
        if (!IsOpen) return Refusal.AlreadyDecided;
        Take(occurrence);
        return null;
    }

    /// <summary>No edition in force asks for it any more.</summary>
    public Refusal? Withdraw(string reason, DateOnly today)
    {
        if (!IsOpen) return Refusal.AlreadyDecided;
        (State, Reason, ClosedOn, SideSince) = (ObligationState.Withdrawn, reason, today, today);
        LeaveRoute();
        return null;
    }

    /// <summary>It was withdrawn and is asked for again, from the start; its earlier documents stay with it. What was submitted stays with
    /// its round, and the next one begins.</summary>
    public Refusal? Renew(Occurrence occurrence)
    {
        if (State != ObligationState.Withdrawn) return Refusal.AlreadyDecided;
        if (SubmittedOn is not null) BeginNextRound();
        State = Round > 1 ? ObligationState.InProgress : ObligationState.Planned;
        (Reason, ClosedOn, SideSince) = (null, null, null);
        Take(occurrence);
        return null;
    }

    /// <summary>Becomes what it was before an edition changed it. Work done since stays where the obligation is owed either way. Its routes
    /// go on by <see cref="ObligationSubmission.Restore"/>.</summary>
    internal void Restore(FormerObligation former)
    {
        var takesDate = TakesDateOf(former);
        if (TakesStateOf(former))
        {
            (State, ClosedOn, Reason) = (former.State, former.ClosedOn, former.Reason);
            (SubmittedOn, SubmittedById, SideSince) = (former.SubmittedOn, former.SubmittedById, former.SideSince);
            // Only what was renewed has left its round and its check.
            if (former is { State: ObligationState.Withdrawn, Round: { } round })
                (Round, CheckedById, CheckedAt, CheckNote) = (round, former.CheckedById, former.CheckedAt, former.CheckNote);
        }
        (EditionId, MeasureId, Key) = (former.EditionId, former.MeasureId, former.Key);
        if (IsOpen) RuleIndex = former.RuleIndex;
        if (!takesDate) return;
        var moved = Due != former.Due;
        Take(former.Occurrence);
        DateBasis = former.DateBasis;
        if (moved) DaysWaited = former.DaysWaited;
    }

    /// <summary>Whether <see cref="Restore"/> gives it another day, or brings it into the plan or out of it.</summary>
    public bool DiffersFrom(FormerObligation former) =>
        (TakesStateOf(former) && State != former.State) || (TakesDateOf(former) && Due != former.Due);

    private bool TakesStateOf(FormerObligation former) =>
        State is ObligationState.Withdrawn || former.State is ObligationState.Withdrawn;

    /// <summary>What was decided since keeps the date it was decided by, and what a person has dated since keeps that date.</summary>
    private bool TakesDateOf(FormerObligation former)
    {
        var wasOpen = ObligationStates.Open.Contains(former.State);
        var isRedated = IsOpen && DateBasis is not null && DateBasis != former.DateBasis;
        return !isRedated && (IsOpen || !wasOpen || TakesStateOf(former));
    }

    private void Take(Occurrence occurrence)
    {
        if (Due != occurrence.Due) DaysWaited = 0;
        (Key, RuleIndex, Due, Practical, Provisional, DateBasis) =
            (occurrence.Key, occurrence.RuleIndex, occurrence.Due, occurrence.Practical, occurrence.Provisional, null);
        (PeriodFirst, PeriodLast, PeriodKind) = (occurrence.Period?.First, occurrence.Period?.Last, occurrence.Period?.Kind);
    }
}
