using Vekha.Planning.Access;

namespace Vekha.Planning.Approvals;

/// <summary>What decisions change of a passage, as it stood at a moment.</summary>
public sealed record PassageSnapshot(
    PassageId Id, PassageState State, IReadOnlyList<DateOnly?> Days, IReadOnlyList<DateOnly> Decided, string? Turn, DateOnly? WaitsUntil,
    PersonId? EndedById, DateTimeOffset? EndedAt)
{
    public static PassageSnapshot Of(Passage p) => new(p.Id, p.State, p.Days, p.Decided, p.Turn, p.WaitsUntil, p.EndedById, p.EndedAt);

    /// <summary>Nothing was decided in between.</summary>
    public bool IsAs(PassageSnapshot other) =>
        (Id, State, Turn, Decided.Count) == (other.Id, other.State, other.Turn, other.Decided.Count);
}
