using Vekha.Planning.Access;

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
