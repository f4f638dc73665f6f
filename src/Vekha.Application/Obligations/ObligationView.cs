using Vekha.Application.Approvals.Passages;
using Vekha.Application.Talk;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Obligations;

/// <summary>All that the page of an obligation shows.</summary>
public sealed record ObligationView(
    ObligationId Id,
    uint Version,
    ObligationState State,
    Situation Situation,
    int Round,
    DateOnly? SubmittedOn,
    DateOnly? ClosedOn,
    string? Reason,
    DueView Due,
    MeasureView Measure,
    OwnerView Owner,
    IReadOnlyList<DeliverableView> Deliverables,
    IReadOnlyList<EvidenceView> Evidence,
    IReadOnlyList<SeriesMark> Series,
    TalkView Talk,
    IReadOnlyList<HistoryLine> History,
    IReadOnlyDictionary<ObligationAction, Refusal?> WhyNot)
{
    public required MoveView Move { get; init; }

    /// <inheritdoc cref="PendingKinds.Of"/>
    public PendingKind? Pending { get; init; }

    /// <summary>The viewer's municipality has found it in order, and has nothing more to do.</summary>
    public bool HasChecked { get; init; }

    /// <summary>Why the viewer may not remind whoever owes it; null where they may.</summary>
    public Refusal? WhyNotRemind { get; init; }

    /// <summary>null where it can no longer be told.</summary>
    public BirthView? Birth { get; init; }

    public RoutesView Routes { get; init; } = RoutesView.None;

    /// <summary>Documents that were taken out and that the viewer may put back.</summary>
    public IReadOnlyList<RemovedEvidence> Removed { get; init; } = [];

    public bool May(ObligationAction action) => WhyNot[action] is null;

    /// <summary>A step of the submission under way is decided.</summary>
    public bool IsDecidedInPart => Routes.Passages.Any(p => p.Round == Round && p.Next > 0);

    public bool IsOpen => ObligationStates.Open.Contains(State);

    /// <summary>It was returned, and its author has not submitted it again.</summary>
    public bool IsBeingCorrected => State is ObligationState.Returned or ObligationState.InProgress && Reason is not null;

    /// <summary>A document says that it was done before its plan came into force.</summary>
    public bool HasTakenOverFile { get; init; }

    /// <summary>Documents of the submission under way.</summary>
    public IEnumerable<EvidenceView> EvidenceOfRound => Evidence.Where(e => e.Round == Round);

    /// <summary>Documents of earlier rounds whose files are not among those of the submission under way, the latest round first.</summary>
    public IReadOnlyList<EvidenceView> Reusable =>
        [.. Evidence.Where(e => e.Round < Round && EvidenceOfRound.All(now => now.Sha256 != e.Sha256)).DistinctBy(e => e.Sha256)];

    /// <summary>Documents of the submission under way whose files are the very ones that were returned last.</summary>
    public IReadOnlyList<EvidenceView> ReturnedAgain => [.. EvidenceOfRound.Where(WasReturned)];

    /// <summary>Its file was among those that were returned last, and the return stands.</summary>
    public bool WasReturned(EvidenceView evidence) => ReturnedEvidence.Any(e => e.Sha256 == evidence.Sha256);

    private IEnumerable<EvidenceView> ReturnedEvidence => Evidence.Where(e => e.Round == ReturnedRound);

    /// <summary>null where no return stands, or nothing is left of what was returned.</summary>
    private int? ReturnedRound => Move.Return is { } last
        ? Evidence.Where(e => e.Round < Round && e.AddedAt <= last.At).Max(e => (int?)e.Round) : null;

    /// <summary>What was taken out of earlier rounds by one press and is still there.</summary>
    /// <param name="key">Of the request.</param>
    public IReadOnlyList<EvidenceView> ReusedBy(Guid key)
    {
        var again = Evidence.Select(e => ReuseEvidenceRequest.Again(key, e.Id)).ToHashSet();
        return [.. EvidenceOfRound.Where(e => again.Contains(e.Id))];
    }

    /// <summary>Deliverables that nothing was given for in the submission under way.</summary>
    public IEnumerable<DeliverableView> MissingDeliverables => Deliverables.Where(d => !EvidenceOfRound.Any(e => e.Deliverable == d.Index));
}

/// <summary>The people on both sides.</summary>
/// <param name="IsAuthor">The viewer stands on the side of those who owe it.</param>
/// <param name="Author">The head of the school that owes it; null where nobody is, or the region owes it.</param>
/// <param name="SubmittedBy">null where it is not submitted.</param>
/// <param name="DaysWaited">Days after the date that do not make its author late: submissions waited and were returned.</param>
/// <param name="Check">null where the municipality has not found the submission in order.</param>
public sealed record MoveView(bool IsAuthor, string? Author, string? SubmittedBy, int DaysWaited, CheckView? Check)
{
    /// <summary>The last return; null where none is known, or it is not being corrected.</summary>
    public ReturnView? Return { get; init; }
}

/// <param name="Person">null where nobody is known to have done it.</param>
public sealed record ReturnView(string? Person, DateTimeOffset At);

/// <summary>The municipality has found the submission in order.</summary>
public sealed record CheckView(string Person, DateTimeOffset At, string? Note);

/// <param name="Printed">The words of the act.</param>
/// <param name="Why">How the words became the day; null where a person set it.</param>
/// <param name="Basis">Why a person set the day.</param>
public sealed record DueView(
    DateOnly? Day, DateOnly? Practical, bool Provisional, string Printed, DueExplanation Why, string? Basis, Period? Period);

/// <param name="Approving">The act that approved the plan.</param>
/// <param name="Worded">The act that gave the row its words; the approving one where none has changed it.</param>
/// <param name="Edition">The act of the edition the row is in: the last one that has changed the plan.</param>
public sealed record MeasureView(
    MeasureId Id, string? Number, string Name, IReadOnlyList<Party> Responsible, string? Oversight,
    CitedAct Approving, string ApprovingTitle, CitedAct Worded, CitedAct Edition)
{
    /// <summary>The acts in whose edition the row is cited: the one that worded it, and the last one that has changed the plan.</summary>
    public IEnumerable<CitedAct> Editions => new[] { Worded, Edition }.Where(act => act.Id != Approving.Id).DistinctBy(act => act.Id);
}

/// <param name="CentreId">null where the region owes it.</param>
public sealed record OwnerView(CentreId? CentreId, string Name, int? Cohort, string? Municipality, string? Programme, string Path)
    : IScoped;

/// <param name="Index">The deliverable, counted from 0.</param>
/// <param name="Due">The date it prints for itself, inside the obligation.</param>
public sealed record DeliverableView(int Index, string Text, string? Printed, DateOnly? Due, bool NeedsNumber);

/// <param name="IsThis">The obligation of the page itself.</param>
public sealed record SeriesMark(ObligationId Id, Period? Period, DateOnly? Due, Standing Standing, bool IsThis);

/// <summary>How the obligation came to be.</summary>
/// <param name="Act">The act of the edition that asked for it first.</param>
/// <param name="Person">Who put that in force; null where it was added later, by the system.</param>
public sealed record BirthView(DateTimeOffset At, CitedAct Act, string? Person);

public sealed record HistoryLine(
    DateTimeOffset At, string Kind, string? Person, string? From, string? To, string? Reason, string? For = null);
