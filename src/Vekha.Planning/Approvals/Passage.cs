using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Organisations;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Approvals;

/// <summary>What one round submitted for a deliverable, on its way along a route: the steps as they were at submission, and how far it
/// has come.</summary>
public sealed class Passage : IScoped
{
    private Passage() { }

    public PassageId Id { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public string Path { get; private set; } = "";
    public int DeliverableIndex { get; private set; }
    /// <summary>The submission, counted from 1.</summary>
    public int Round { get; private set; }
    public string RouteName { get; private set; } = "";
    public IReadOnlyList<RouteStep> Steps { get; private set; } = [];
    /// <summary>The day by which each step is due; recalculated when a step is decided.</summary>
    public IReadOnlyList<DateOnly?> Days { get; private set; } = [];
    /// <summary>The days of the steps that are decided.</summary>
    public IReadOnlyList<DateOnly> Decided { get; private set; } = [];
    public PassageState State { get; private set; }
    /// <summary>The key of those for whom the step in turn waits; null where none does.</summary>
    public string? Turn { get; private set; }
    /// <summary>The day of the step in turn.</summary>
    public DateOnly? WaitsUntil { get; private set; }
    public PersonId StartedById { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public PersonId? EndedById { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>The step in turn, counted from 0; the number of steps where all are decided.</summary>
    public int Next => Decided.Count;

    public RouteStep? StepInTurn => State == PassageState.Running ? Steps[Next] : null;

    /// <summary>The day since which the step in turn waits; null where none does.</summary>
    /// <param name="submitted">The day of the submission.</param>
    public DateOnly? WaitsSince(DateOnly? submitted) => StepInTurn is null ? null : Decided is [.., var last] ? last : submitted;

    internal static Passage Start(
        PassageId id, Submission submission, int deliverable, RouteTemplate template, DateTimeOffset now, WorkingCalendar calendar)
    {
        var (subject, round) = (submission.Subject, submission.Round);
        var passage = new Passage
        {
            Id = id,
            SubjectId = subject.Id,
            Path = subject.Path,
            DeliverableIndex = deliverable,
            Round = round.Number,
            RouteName = template.Name,
            Steps = template.Steps,
            StartedById = round.SubmittedById!.Value,
            StartedAt = now,
        };
        passage.Plan(round.SubmittedOn!.Value, round.Due, calendar);
        return passage;
    }

    /// <summary>Why the step in turn cannot be decided this way; null where it can.</summary>
    public Refusal? WhyNot(StepDecision decision) => decision switch
    {
        _ when State != PassageState.Running || decision.StepIndex != Next => Refusal.StepDecided,
        { Outcome: StepOutcome.Returned } when string.IsNullOrWhiteSpace(decision.Reason) => Refusal.ReasonRequired,
        { Letter: null } when StepInTurn!.Decider.Kind == DeciderKind.Outside => Refusal.LetterRequired,
        _ => null,
    };

    /// <param name="submitted">The day of the submission.</param>
    internal void Decide(StepDecision decision, DateOnly today, DateOnly submitted, DateOnly? due, WorkingCalendar calendar)
    {
        if (decision.Outcome == StepOutcome.Returned)
        {
            End(PassageState.Returned, decision.PersonId, decision.At);
            return;
        }
        Decided = [.. Decided, today];
        if (Next == Steps.Count) End(PassageState.Finished, decision.PersonId, decision.At);
        else Plan(submitted, due, calendar);
    }

    internal void End(PassageState state, PersonId personId, DateTimeOffset now) =>
        (State, Turn, WaitsUntil, EndedById, EndedAt) = (state, null, null, personId, now);

    /// <summary>The end is taken back: the step that was in turn waits again, by the day it had.</summary>
    internal void Resume()
    {
        (State, EndedById, EndedAt) = (PassageState.Running, null, null);
        Wait();
    }

    /// <summary>Becomes what it was before a decision that is taken back.</summary>
    internal void Undo(PassageSnapshot former) =>
        (State, Days, Decided, Turn, WaitsUntil, EndedById, EndedAt) =
        (former.State, former.Days, former.Decided, former.Turn, former.WaitsUntil, former.EndedById, former.EndedAt);

    private void Plan(DateOnly submitted, DateOnly? due, WorkingCalendar calendar)
    {
        Days = StepDays.Of(Steps, submitted, due, Decided, calendar);
        Wait();
    }

    private void Wait() => (Turn, WaitsUntil) = (StepTurns.Of(Steps[Next].Decider), Days[Next]);
}
