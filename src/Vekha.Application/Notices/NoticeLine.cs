using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Notices;

/// <summary>One thing that a person is told of.</summary>
/// <param name="Label">The measure.</param>
/// <param name="Centre">null where the region owes it.</param>
/// <param name="By">Whose deed it is; null in a digest, which tells how things stand.</param>
/// <param name="Text">The reason, the question, the task, or what the municipality tells.</param>
/// <param name="Day">By which it is to be done; null where none is set.</param>
public sealed record NoticeLine(
    NoticeKind Kind, ObligationId ObligationId, string Label, string? Centre, string? By, string? Text, DateOnly? Day)
{
    /// <summary>What is no longer so.</summary>
    public NoticeKind? Undone { get; init; }
}
