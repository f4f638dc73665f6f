using Vekha.Application.Notices;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Reminders;

/// <summary>All that one person is reminded of on one day.</summary>
public sealed record Digest(PersonId PersonId, string Name, string Address, IReadOnlyList<DigestItem> Items)
{
    /// <summary>What was returned, asked and given to do, and is still so.</summary>
    public IReadOnlyList<NoticeLine> Notices { get; init; } = [];
}

/// <param name="Centre">null where the region owes it.</param>
/// <param name="LateAfter">The day after which its author is late.</param>
public sealed record DigestItem(ReminderKind Kind, ObligationId ObligationId, string Label, string? Centre, DateOnly Due,
    DateOnly Practical, DateOnly LateAfter);
