using Vekha.Planning.Access;

namespace Vekha.Planning.Evidence;

/// <summary>What has been added for the submission under way: how many files, and by whom.</summary>
public sealed record RoundEvidence(int Count, IReadOnlyCollection<PersonId> AuthorIds)
{
    public static RoundEvidence None { get; } = new(0, []);

    public static RoundEvidence Of(IReadOnlyCollection<PersonId> authors) => new(authors.Count, authors);
}
