using Vekha.Planning.Access;
using Vekha.Planning.Approvals;

namespace Vekha.Planning.Obligations;

/// <summary>What a person decided at one go, on one obligation or on many, with all that is needed to take it back as one.</summary>
public sealed class DecisionBatch
{
    private DecisionBatch() { }

    /// <summary>The key of the request that decided.</summary>
    public DecisionBatchId Id { get; private set; }
    public DecisionKind Kind { get; private set; }
    public PersonId PersonId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public IReadOnlyList<DecidedObligation> Decided { get; private set; } = [];
    public DateTimeOffset? UndoneAt { get; private set; }

    public static DecisionBatch Of(
        DecisionBatchId id, DecisionKind kind, PersonId personId, DateTimeOffset now, IReadOnlyList<DecidedObligation> decided) =>
        new() { Id = id, Kind = kind, PersonId = personId, At = now, Decided = decided };

    /// <summary>What the same request has decided when it was sent once more, since it could not the first time.</summary>
    public void Add(IReadOnlyList<DecidedObligation> decided, DateTimeOffset now)
    {
        if (decided.Count == 0) return;
        var known = Decided.ToDictionary(d => d.Id);
        Decided =
        [
            .. Decided.Where(d => decided.All(more => more.Id != d.Id)),
            .. decided.Select(d => d.Joined(known.GetValueOrDefault(d.Id)) with { At = now }),
        ];
    }

    /// <summary>Whether the viewer might still decide so on any of it, wherever that is.</summary>
    public bool MayUndo(Viewer viewer) =>
        Decided.Any(d => d.RightOf(Kind) is { } right ? viewer.May(right)
            : viewer.May(Right.DecideSteps) || viewer.May(Right.RegisterLetters));

    /// <summary>The same of one obligation, where it lies.</summary>
    /// <param name="decisions">Of the steps of this batch.</param>
    public bool MayUndo(ObligationSubmission submission, IEnumerable<StepDecision> decisions, Viewer viewer) =>
        RightOf(submission.Obligation) is { } right ? viewer.May(right, submission.Obligation)
            : StepsOf(submission, decisions).All(step => viewer.MayDecide(step, submission.Obligation.Path));

    /// <summary>The absent person in whose place the viewer takes it back; null where the viewer's own role suffices.</summary>
    public AbsentPerson? InPlaceOf(ObligationSubmission submission, IEnumerable<StepDecision> decisions, Viewer viewer) =>
        RightOf(submission.Obligation) is { } right ? viewer.InPlaceOf(right, submission.Obligation.Path)
            : StepsOf(submission, decisions).Select(step => viewer.InPlaceOf(step, submission.Obligation.Path)).FirstOrDefault();

    private Right? RightOf(Obligation obligation) => Decided.First(d => d.Id == obligation.Id).RightOf(Kind);

    private static IEnumerable<RouteStep> StepsOf(ObligationSubmission submission, IEnumerable<StepDecision> decisions) =>
        from passage in submission.Passages
        from decision in decisions
        where decision.PassageId == passage.Id
        select passage.Steps[decision.StepIndex];

    /// <param name="minutes">For how long decisions can be taken back.</param>
    public DateTimeOffset UndoneUntil(int minutes) => At.AddMinutes(minutes);

    /// <summary>Why it cannot be taken back now; null where it can.</summary>
    public Refusal? WhyNotUndo(DateTimeOffset now, int minutes) =>
        UndoneAt is not null ? Refusal.AlreadyUndone : now > UndoneUntil(minutes) ? Refusal.UndoTooLate : null;

    /// <summary>Gives back what these obligations were; those that something has happened to since are left as they are.</summary>
    /// <param name="workedOn">Those to which documents were added since.</param>
    /// <returns>What was given back.</returns>
    public IReadOnlyList<DecidedObligation> Undo(
        IReadOnlyCollection<ObligationSubmission> submissions, IReadOnlyCollection<ObligationId> workedOn, DateTimeOffset now)
    {
        var undone = new List<DecidedObligation>();
        foreach (var decided in Decided)
            if (!workedOn.Contains(decided.Id) && submissions.FirstOrDefault(s => s.Obligation.Id == decided.Id) is { } submission
                && submission.Undo(decided)) undone.Add(decided);
        return Mark(undone, now);
    }

    /// <summary>Takes back what was said; what was answered or done since stays.</summary>
    /// <param name="open">The questions and tasks that still wait.</param>
    /// <returns>What was taken back.</returns>
    public IReadOnlyList<DecidedObligation> Unsay(IReadOnlyCollection<Guid> open, DateTimeOffset now) =>
        Mark([.. Decided.Where(d => d.SaidId is { } said && open.Contains(said))], now);

    private List<DecidedObligation> Mark(List<DecidedObligation> undone, DateTimeOffset now)
    {
        if (undone.Count > 0) (UndoneAt, Decided) = (now, [.. Decided.Select(d => d with { IsUndone = undone.Contains(d) })]);
        return undone;
    }
}
