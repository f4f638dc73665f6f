using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>A measure as it is to stand.</summary>
public sealed record CorrectMeasureRequest(SeenMeasure Seen, Measure Measure, OwedBy Owner)
{
    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>Only what is wrong so far is told; nothing is saved.</summary>
    public bool OnlyChecks { get; init; }

    internal FieldFaults Faults() => MeasureFaults.Of(Measure, Owner, Unclear);
}

/// <summary>What can be wrong with a measure.</summary>
public enum MeasureFault
{
    NameRequired,

    /// <summary>A new row lacks {0} things that rows have, and nobody has said that it is to stand so.</summary>
    Incomplete,

    /// <summary>A whole number from {0} to {1} is wanted.</summary>
    NumberUnfit,

    /// <summary>It is not said who owes it.</summary>
    OwnerRequired,

    /// <summary>What was typed is no date; only who reads typed text can find that.</summary>
    DateUnclear,

    /// <summary>Something is counted from an event that has no name.</summary>
    EventRequired,

    /// <summary>An event is named, and not how much is counted from it.</summary>
    CountRequired,
}
