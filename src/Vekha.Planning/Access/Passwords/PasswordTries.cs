namespace Vekha.Planning.Access.Passwords;

/// <summary>Wrong passwords for a login from one side. Counted alike for logins that nobody has, so that answers do not tell which
/// exist.</summary>
/// <param name="login">As typed, without regard to case.</param>
public sealed class PasswordTries(string login, string side)
{
    public const int LongestLogin = 256;

    /// <summary>For how long a side is locked.</summary>
    public static TimeSpan Lock { get; } = TimeSpan.FromMinutes(15);

    /// <summary>After it the count begins anew.</summary>
    public static TimeSpan Counted { get; } = TimeSpan.FromHours(1);

    public string Login { get; private set; } = login;

    /// <summary>The name of the <see cref="PasswordSide"/>.</summary>
    public string Side { get; private set; } = side;

    public int Count { get; private set; }

    /// <summary>When the first of those counted was tried.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>When a wrong one was answered last; null before the first.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    /// <summary>Counts a try before its password is looked at, as if it were wrong: who tries many at once gains nothing by it.</summary>
    /// <param name="most">Of the side: with so many it is locked.</param>
    public void Begin(int most, DateTimeOffset now)
    {
        if (LockedUntil <= now || now - Since >= Counted) (Count, Since, LockedUntil) = (0, now, null);
        Count++;
        if (Count >= most) LockedUntil = now + Lock;
    }
}
