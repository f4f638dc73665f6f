using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>An edition that came into force in place of another: when, by whom, and what it did, so that it can be given back as a
/// whole.</summary>
public sealed class EditionChange : IScoped
{
    private EditionChange() { }

    public Guid Id { get; private set; }
    public EditionId EditionId { get; private set; }
    public EditionId FormerId { get; private set; }
    public string Path { get; private set; } = "";
    public EffectCounts Counts { get; private set; } = null!;
    public DateTimeOffset AppliedAt { get; private set; }
    public PersonId AppliedById { get; private set; }
    public DateTimeOffset? ReversedAt { get; private set; }
    public PersonId? ReversedById { get; private set; }

    public static EditionChange Applied(
        Guid id, Edition edition, EditionId formerId, EffectCounts counts, PersonId personId, DateTimeOffset now) => new()
        {
            Id = id,
            EditionId = edition.Id,
            FormerId = formerId,
            Path = edition.Path,
            Counts = counts,
            AppliedAt = now,
            AppliedById = personId,
        };

    public void Reverse(PersonId personId, DateTimeOffset now) => (ReversedAt, ReversedById) = (now, personId);
}
