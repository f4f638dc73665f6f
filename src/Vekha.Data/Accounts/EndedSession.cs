namespace Vekha.Data.Accounts;

/// <summary>A session that a person left by signing out: copies of its cookie open nothing any more.</summary>
public sealed record EndedSession(Guid Id, DateTimeOffset At)
{
    /// <summary>How long a session lasts at most, however often it is used; after it the cookie alone says that it is over.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(30);
}
