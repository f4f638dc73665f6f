using Vekha.Planning;
using Vekha.Planning.Access;

namespace Vekha.Data.Jobs;

/// <summary>Long work that goes on after the page has answered: reading an act, putting an edition in force for many centres.</summary>
public sealed class Job
{
    private Job() { }

    public Guid Id { get; private set; }
    public string Kind { get; private set; } = "";
    /// <summary>The edition or other thing that it works at.</summary>
    public Guid ThingId { get; private set; }
    /// <summary>What it works with, as JSON.</summary>
    public string Arguments { get; private set; } = "{}";
    public JobState State { get; private set; }
    /// <summary>From 0 to 100.</summary>
    public int Percent { get; private set; }
    /// <summary>How often it was begun: a job that outlives one outage is begun again, one that never ends is given up.</summary>
    public int Attempts { get; private set; }
    public int? Result { get; private set; }
    public Refusal? Refusal { get; private set; }
    public PersonId StartedById { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public static Job Queue(Guid id, string kind, Guid thingId, string arguments, PersonId personId, DateTimeOffset now) => new()
    {
        Id = id,
        Kind = kind,
        ThingId = thingId,
        Arguments = arguments,
        State = JobState.Queued,
        StartedById = personId,
        CreatedAt = now,
    };

    public void Start() => (State, Percent, Attempts) = (JobState.Running, 0, Attempts + 1);

    public void Finish(int result, DateTimeOffset now) => (State, Percent, Result, EndedAt) = (JobState.Done, 100, result, now);

    public void Refuse(Refusal refusal, DateTimeOffset now) => (State, Refusal, EndedAt) = (JobState.Refused, refusal, now);

    public void Fail(DateTimeOffset now) => (State, EndedAt) = (JobState.Failed, now);

    public void Cancel(DateTimeOffset now) => (State, EndedAt) = (JobState.Cancelled, now);
}
