using Vekha.Planning.Access;

namespace Vekha.Planning.Journal;

/// <summary>What a new line of the journal tells.</summary>
/// <param name="PersonId">null where the system itself did it.</param>
/// <param name="AboutId">The id of the subject or thing it happened to, as the kind says.</param>
/// <param name="Path">Where that stands in the tree of organisations.</param>
public sealed record JournalNote(JournalKind Kind, PersonId? PersonId, Guid AboutId, string Path)
{
    public JournalNote(JournalKind kind, PersonId? personId, IId about, string path) : this(kind, personId, about.Value, path) { }

    public string? From { get; init; }
    public string? To { get; init; }
    public string? Reason { get; init; }

    /// <summary>The absent person in whose place it was done.</summary>
    public PersonId? ForPersonId { get; init; }

    /// <summary>The key of the request that the line tells of, by which a second post is known; null makes a new one.</summary>
    public Guid? Key { get; init; }
}
