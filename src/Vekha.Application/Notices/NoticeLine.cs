using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Notices;

/// <summary>One thing that a person is told of.</summary>
/// <param name="Label">The measure.</param>
/// <param name="Centre">null where the region owes it.</param>
/// <param name="By">Whose deed it is, of what waits whoever sent it; null in a digest, which tells how things stand.</param>
/// <param name="Text">The reason, the question, the task, or what the municipality tells.</param>
/// <param name="Day">By which it is to be done; null where none is set.</param>
public sealed record NoticeLine(
    NoticeKind Kind, ObligationId ObligationId, string Label, string? Centre, string? By, string? Text, DateOnly? Day)
{
    /// <summary>The measure without its number.</summary>
    public string Name => Label.Contains(".\u00a0", StringComparison.Ordinal)
        ? Label[(Label.IndexOf(".\u00a0", StringComparison.Ordinal) + 2)..] : Label;

    /// <summary>Who of the municipality has found what waits in order; null where nobody has.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>What is no longer so.</summary>
    public NoticeKind? Undone { get; init; }

    /// <summary>What a submission asks of the reader; null where a step waits, or nothing does.</summary>
    public PendingKind? Pending { get; init; }

    /// <summary>A body outside has to answer by a letter; the reader registers it.</summary>
    public bool IsLetter { get; init; }

    /// <summary>The absent person in whose place the reader is told; null where it is the reader's own task.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>How late its author is, or was when it was submitted; 0 where it is not late.</summary>
    public int DaysLate { get; init; }

    /// <summary>The day since which it waits, as a digest tells it; null elsewhere.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What is done to the obligation, and not said to a person about it: of such lines a mail has one, the last.</summary>
    internal bool IsDeed => Undone is { } undone ? IsDone(undone) : IsDone(Kind);

    private static bool IsDone(NoticeKind kind) => kind is not (NoticeKind.Asked or NoticeKind.Assigned);
}
