using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Demo;

/// <summary>What people did to one obligation, each step by its verb and with its line in the journal.</summary>
internal sealed class Story(Obligation obligation, EditionMeasure measure, Cast cast, Chronicle chronicle)
{
    private RoundEvidence _evidence = RoundEvidence.None;

    public void Begin(DateOnly day)
    {
        Chronicle.Done(obligation.Begin());
        chronicle.AddEvidence(measure, cast, day, 1);
    }

    public void Submit(DateOnly day)
    {
        if (obligation.State is ObligationState.Planned or ObligationState.Returned) Chronicle.Done(obligation.Begin());
        var count = chronicle.AddEvidence(measure, cast, day);
        var at = chronicle.Next(day);
        _evidence = RoundEvidence.Of([.. Enumerable.Repeat(cast.Author, count)]);
        Chronicle.Done(obligation.Submit(cast.Author, _evidence, WorkingHours.DayOf(at)));
        Write(JournalKind.ObligationSubmitted, cast.Author, at, from: ObligationState.InProgress);
    }

    public void Return(DateOnly day, string reason)
    {
        var at = chronicle.Next(day);
        Chronicle.Done(obligation.Return(reason, WorkingHours.DayOf(at)));
        Write(JournalKind.ObligationReturned, cast.Checker, at, from: ObligationState.Submitted, reason: reason);
    }

    /// <summary>Where the municipality answers for it, and has not submitted it itself.</summary>
    public void Check(DateOnly day, string? note)
    {
        if (cast.Checker == cast.Decider || cast.Checker == cast.Author) return;
        var at = chronicle.Next(day);
        Chronicle.Done(obligation.Check(cast.Checker, _evidence, note, at));
        Write(JournalKind.ObligationChecked, cast.Checker, at, from: ObligationState.Submitted, reason: note);
    }

    public void Accept(DateOnly day)
    {
        var at = chronicle.Next(day);
        Chronicle.Done(obligation.Accept(cast.Acceptor, _evidence, WorkingHours.DayOf(at)));
        Write(JournalKind.ObligationAccepted, cast.Acceptor, at, from: ObligationState.Submitted);
    }

    /// <summary>Done before its plan came into force: the journal tells it of the plan, not of each obligation.</summary>
    public void TakeOver(DateOnly day, string reason) => Chronicle.Done(obligation.TakeOver(reason, null, day));

    public void MarkNotApplicable(DateOnly day, string reason)
    {
        var (at, from) = (chronicle.Next(day), obligation.State);
        Chronicle.Done(obligation.MarkNotApplicable(reason, WorkingHours.DayOf(at)));
        Write(JournalKind.ObligationNotApplicable, cast.Decider, at, from, reason);
    }

    public void SetDate(DateOnly day, DateOnly due, string basis)
    {
        var at = chronicle.Next(day);
        Chronicle.Done(obligation.SetDate(due, WorkingHours.Practical(due), basis));
        chronicle.Write(JournalKind.ObligationDated, cast.Decider, at, to: WrittenDay.Of(due), reason: basis);
    }

    private void Write(JournalKind kind, PersonId person, DateTimeOffset at, ObligationState from, string? reason = null) =>
        chronicle.Write(kind, person, at, from.ToString(), obligation.State.ToString(), reason);
}

/// <param name="Author">Adds evidence and submits it.</param>
/// <param name="Checker">Returns what is not good enough.</param>
/// <param name="Decider">Sets dates and decides what does not apply.</param>
/// <param name="Issuer">The organisation that issues the papers.</param>
internal sealed record Cast(PersonId Author, PersonId Checker, PersonId Acceptor, PersonId Decider, string Issuer, string Signatory);
