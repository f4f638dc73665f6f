using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Files;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Obligations;

/// <summary>One measure that one centre, or the region, owes by one day or without a date yet.</summary>
public sealed partial class Obligation : IScoped
{
    private Obligation() { }

    public ObligationId Id { get; private set; }
    public EditionId EditionId { get; private set; }
    public MeasureId MeasureId { get; private set; }
    /// <summary>null where the region owes it.</summary>
    public CentreId? CentreId { get; private set; }
    public OrganisationId RegionId { get; private set; }
    public OrganisationId? MunicipalityId { get; private set; }
    public string Path { get; private set; } = "";
    /// <summary>The key of its occurrence, unique within the measure and its owner.</summary>
    public string Key { get; private set; } = "";
    /// <summary>The rule of the deadline, from 0; null where the deadline could not be read.</summary>
    public int? RuleIndex { get; private set; }
    public DateOnly? Due { get; private set; }
    /// <summary>The last working day on or before <see cref="Due"/>.</summary>
    public DateOnly? Practical { get; private set; }
    public DateOnly? PeriodFirst { get; private set; }
    public DateOnly? PeriodLast { get; private set; }
    public Recurrence? PeriodKind { get; private set; }
    public bool Provisional { get; private set; }
    /// <summary>Why a person set the date, where the act prints none.</summary>
    public string? DateBasis { get; private set; }
    public ObligationState State { get; private set; }
    /// <summary>The submission under way, counted from 1; evidence belongs to the round it was added in.</summary>
    public int Round { get; private set; } = 1;
    /// <summary>The day of the last submission that was not returned.</summary>
    public DateOnly? SubmittedOn { get; private set; }
    public PersonId? SubmittedById { get; private set; }
    /// <summary>Submitted, and a route of one of its deliverables is under way.</summary>
    public bool InRoute { get; private set; }
    /// <summary>The key of the step in turn, of several the one that has waited longest; null where no route is under way.</summary>
    public string? Turn { get; private set; }
    /// <summary>The day of that step.</summary>
    public DateOnly? TurnUntil { get; private set; }
    /// <summary>The day since which it is on the side it is on; null where it has been there from the start.</summary>
    public DateOnly? SideSince { get; private set; }
    /// <summary>For how many days after it was due submissions waited that were then returned: they make its author no later.</summary>
    public int DaysWaited { get; private set; }
    /// <summary>The day after which its author is late: the day it is due, and later by <see cref="DaysWaited"/>. The database computes it
    /// alike.</summary>
    public DateOnly? LateAfter { get => Due?.AddDays(DaysWaited); private set { } }
    /// <summary>Who of the municipality has found the submission in order; null where nobody has. A return takes it back.</summary>
    public PersonId? CheckedById { get; private set; }
    public DateTimeOffset? CheckedAt { get; private set; }
    /// <summary>What that person tells whoever decides.</summary>
    public string? CheckNote { get; private set; }
    /// <summary>The day it was accepted, found not applicable or withdrawn.</summary>
    public DateOnly? ClosedOn { get; private set; }
    /// <summary>The reason of the last return until what was submitted after it is accepted, or of «not applicable».</summary>
    public string? Reason { get; private set; }
    /// <summary>The document that says it was done before its plan came into force; null where none was given.</summary>
    public FileId? TakenOverFileId { get; private set; }
    public uint Version { get; private set; }

    /// <summary>The obligation as talk, evidence and routes know it.</summary>
    public Subject Subject => new(Id.Subject, SubjectKind.Obligation, Path, RegionId);

    public bool IsOpen => ObligationStates.Open.Contains(State);

    public Period? Period => Scheduling.Period.Of(PeriodFirst, PeriodLast, PeriodKind);

    /// <summary>What it was made from, with the dates as they stand now.</summary>
    public Occurrence Occurrence => new(Key, RuleIndex, Due, Practical, Period, Provisional);

    public static Obligation Of(ObligationId id, EditionMeasure measure, Edition edition, Centre? centre, Occurrence occurrence) => new()
    {
        Id = id,
        EditionId = edition.Id,
        MeasureId = measure.Id,
        CentreId = centre?.Id,
        RegionId = edition.RegionId,
        MunicipalityId = centre?.MunicipalityId,
        Path = centre?.Path ?? edition.Path,
        Key = occurrence.Key,
        RuleIndex = occurrence.RuleIndex,
        Due = occurrence.Due,
        Practical = occurrence.Practical,
        PeriodFirst = occurrence.Period?.First,
        PeriodLast = occurrence.Period?.Last,
        PeriodKind = occurrence.Period?.Kind,
        Provisional = occurrence.Provisional,
        State = ObligationState.Planned,
    };

    /// <param name="reviewed">As <see cref="Sides.Of"/> has it: the obligation itself does not know.</param>
    public Situation SituationUnder(bool reviewed) =>
        new(State, Due, LateAfter, SubmittedOn, Turn, TurnUntil, SideSince, RegionId, MunicipalityId) { Reviewed = reviewed };

    /// <summary>It was returned, and its author has not submitted it again.</summary>
    public bool IsBeingCorrected => State is ObligationState.Returned or ObligationState.InProgress && Reason is not null;

    public Standing StandingOn(DateOnly today) => Standings.Of(State, LateAfter, today);

    /// <summary>Why it cannot be done now; null where it can. The verbs refuse for the same reasons.</summary>
    public Refusal? WhyNot(ObligationAction action, PersonId personId, RoundEvidence evidence) => action switch
    {
        ObligationAction.Reopen when State == ObligationState.TakenOver => null,
        ObligationAction.Reopen => Refusal.AlreadyDecided,
        _ when !IsOpen => Refusal.AlreadyDecided,
        ObligationAction.AddEvidence or ObligationAction.Submit when State == ObligationState.Submitted => Refusal.AlreadySubmitted,
        ObligationAction.Submit when evidence.Count == 0 => Refusal.NothingToSubmit,
        ObligationAction.Accept or ObligationAction.Return or ObligationAction.Check when State != ObligationState.Submitted =>
            Refusal.NothingSubmitted,
        ObligationAction.Accept or ObligationAction.Check when InRoute => Refusal.RouteUnfinished,
        ObligationAction.Check when CheckedById is not null => Refusal.AlreadyChecked,
        ObligationAction.TakeBack when State != ObligationState.Submitted => Refusal.AlreadyDecided,
        ObligationAction.TakeBack when SubmittedById != personId => Refusal.NotAuthor,
        ObligationAction.Accept or ObligationAction.Check when SubmittedById == personId || evidence.AuthorIds.Contains(personId) =>
            Refusal.OwnEvidence,
        ObligationAction.SetDate when Due is not null && DateBasis is null && !Provisional => Refusal.DateIsPrinted,
        _ => null,
    };

    /// <summary>Evidence was added: somebody has begun to work on it.</summary>
    public Refusal? Begin()
    {
        if (WhyNot(ObligationAction.AddEvidence, default, RoundEvidence.None) is { } refusal) return refusal;
        State = ObligationState.InProgress;
        return null;
    }

    /// <summary>A document was taken out of what is to be submitted.</summary>
    /// <param name="left">How many are left.</param>
    public void LoseEvidence(int left)
    {
        if (left > 0) return;
        State = Round == 1 ? ObligationState.Planned : Reason is null ? ObligationState.InProgress : ObligationState.Returned;
    }

    /// <param name="evidence">Added since the last return.</param>
    /// <param name="inRoute">A route of a deliverable begins with it.</param>
    public Refusal? Submit(PersonId personId, RoundEvidence evidence, DateOnly today, bool inRoute = false)
    {
        if (WhyNot(ObligationAction.Submit, personId, evidence) is { } refusal) return refusal;
        (State, SubmittedOn, SubmittedById, InRoute) = (ObligationState.Submitted, today, personId, inRoute);
        SideSince = today;
        return null;
    }

    /// <summary>The municipality has found the submission in order. It waits for its decision as before.</summary>
    public Refusal? Check(PersonId personId, RoundEvidence evidence, string? note, DateTimeOffset now)
    {
        if (WhyNot(ObligationAction.Check, personId, evidence) is { } refusal) return refusal;
        (CheckedById, CheckedAt, CheckNote) = (personId, now, note);
        return null;
    }

    /// <param name="evidence">Of this submission: nobody accepts what they added or submitted themselves.</param>
    public Refusal? Accept(PersonId personId, RoundEvidence evidence, DateOnly today)
    {
        if (WhyNot(ObligationAction.Accept, personId, evidence) is { } refusal) return refusal;
        (State, ClosedOn, Reason, SideSince) = (ObligationState.Accepted, today, null, today);
        return null;
    }

    /// <summary>Returns the submission to its author. What was submitted stays; the next round begins.</summary>
    public Refusal? Return(string? reason, DateOnly today)
    {
        if (WhyNot(ObligationAction.Return, default, RoundEvidence.None) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonRequired;
        DaysWaited += Lateness.DaysWaited(LateAfter, SubmittedOn, today);
        (State, Reason, SideSince) = (ObligationState.Returned, reason.Trim(), today);
        BeginNextRound();
        return null;
    }

    /// <summary>Its author takes it back while nobody has accepted or returned it: as if it had not been submitted, a former return
    /// stands again, and the days it waited are the author's own. The next round begins.</summary>
    public Refusal? TakeBack(PersonId personId, DateOnly today)
    {
        if (WhyNot(ObligationAction.TakeBack, personId, RoundEvidence.None) is { } refusal) return refusal;
        (State, SideSince) = (ObligationState.InProgress, today);
        BeginNextRound();
        return null;
    }

    /// <summary>All steps of all its routes are agreed: it can be accepted now.</summary>
    internal void FinishRoutes(DateOnly today)
    {
        LeaveRoute();
        SideSince = today;
    }

    /// <summary>Is in a route and waits for the step in turn of this passage.</summary>
    internal void WaitFor(Passage passage)
    {
        (InRoute, Turn, TurnUntil) = (true, passage.Turn, passage.WaitsUntil);
        SideSince = passage.WaitsSince(SubmittedOn);
    }

    private void LeaveRoute() => (InRoute, Turn, TurnUntil) = (false, null, null);

    public Refusal? MarkNotApplicable(string? reason, DateOnly today)
    {
        if (WhyNot(ObligationAction.MarkNotApplicable, default, RoundEvidence.None) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonRequired;
        (State, Reason, ClosedOn, SideSince) = (ObligationState.NotApplicable, reason.Trim(), today, today);
        LeaveRoute();
        return null;
    }

    /// <summary>Sets the date that the act leaves to a schedule, an event or a later confirmation.</summary>
    public Refusal? SetDate(DateOnly due, DateOnly practical, string? basis)
    {
        if (WhyNot(ObligationAction.SetDate, default, RoundEvidence.None) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(basis)) return Refusal.BasisRequired;
        if (Due != due) DaysWaited = 0;
        (Due, Practical, DateBasis, Provisional) = (due, practical, basis.Trim(), false);
        return null;
    }

    private void BeginNextRound()
    {
        (SubmittedOn, SubmittedById) = (null, null);
        (CheckedById, CheckedAt, CheckNote) = (null, null, null);
        LeaveRoute();
        Round++;
    }

    /// <summary>It counts as done before its plan came into force: taken over, not proved.</summary>
    public Refusal? TakeOver(string? reason, FileId? fileId, DateOnly today)
    {
        if (State != ObligationState.Planned) return Refusal.AlreadyDecided;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonRequired;
        (State, Reason, TakenOverFileId, ClosedOn, SideSince) = (ObligationState.TakenOver, reason.Trim(), fileId, today, today);
        return null;
    }

    /// <summary>What was taken over is owed after all.</summary>
    public Refusal? Reopen(string? reason, DateOnly today)
    {
        if (WhyNot(ObligationAction.Reopen, default, RoundEvidence.None) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonRequired;
        (State, Reason, ClosedOn, SideSince) = (ObligationState.Planned, null, null, today);
        return null;
    }

    /// <summary>Becomes what it was before a decision that is taken back.</summary>
    internal void Undo(SubmissionSnapshot former)
    {
        (State, Round, ClosedOn, Reason) = (former.State, former.Round, former.ClosedOn, former.Reason);
        (SubmittedOn, SubmittedById, InRoute) = (former.SubmittedOn, former.SubmittedById, former.InRoute);
        (Turn, TurnUntil, SideSince, DaysWaited) = (former.Turn, former.TurnUntil, former.SideSince, former.DaysWaited);
        (CheckedById, CheckedAt, CheckNote) = (former.CheckedById, former.CheckedAt, former.CheckNote);
        (Due, Practical, Provisional, DateBasis) = (former.Due, former.Practical, former.Provisional, former.DateBasis);
    }
}
