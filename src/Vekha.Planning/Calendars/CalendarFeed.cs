using Vekha.Planning.Access;
using Vekha.Planning.Centres;

namespace Vekha.Planning.Calendars;

/// <summary>A secret address under which a calendar program reads what a person is to see, without signing in.</summary>
public sealed class CalendarFeed
{
    private CalendarFeed() { }

    public Guid Id { get; private set; }
    public PersonId PersonId { get; private set; }
    /// <summary>SHA-256 of the secret part of the address; the secret itself is kept nowhere.</summary>
    public string SecretHash { get; private set; } = "";
    /// <summary>One centre; null for all that the person sees.</summary>
    public CentreId? CentreId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }
    /// <summary>The day a program last asked for it.</summary>
    public DateOnly? ReadOn { get; private set; }

    public static CalendarFeed Create(Guid id, PersonId personId, string secretHash, CentreId? centreId, DateTimeOffset now) => new()
    {
        Id = id,
        PersonId = personId,
        SecretHash = secretHash,
        CentreId = centreId,
        CreatedAt = now,
    };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
