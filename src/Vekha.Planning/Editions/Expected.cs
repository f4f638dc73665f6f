using Vekha.Planning.Centres;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <param name="Centre">null where the region owes it.</param>
public sealed record Expected(EditionMeasure Measure, Centre? Centre, Occurrence Occurrence)
{
    /// <summary>Why it is not asked for though a rule gives it; null for all that is owed.</summary>
    public LeftOutReason? LeftOut { get; init; }

    /// <summary>It counts as done before the plan came into force.</summary>
    public bool IsTakenOver { get; init; }
}
