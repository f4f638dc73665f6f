namespace Vekha.Data.Jobs;

public enum JobState
{
    Queued,
    Running,
    Done,
    Refused,

    /// <summary>It ended in a fault of ours, or was begun too often.</summary>
    Failed,

    /// <summary>By a person.</summary>
    Cancelled,
}
