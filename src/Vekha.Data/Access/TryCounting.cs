using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access.Passwords;

namespace Vekha.Data.Access;

/// <summary>Counts wrong passwords where all servers see them.</summary>
public static class TryCounting
{
    /// <summary>Counts a try on all its sides before the password is looked at, in a transaction of its own.</summary>
    /// <returns>null where a side is locked: the password is not to be looked at.</returns>
    public static async Task<CountedTry?> BeginTryAsync(
        this VekhaDb db, string login, IReadOnlyList<PasswordSide> sides, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldLoginAsync(login, ct);
        var names = sides.Select(side => side.Name).ToList();
        var known = await db.PasswordTries.Where(t => t.Login == login && names.Contains(t.Side)).ToListAsync(ct);
        var locked = known.Any(t => t.IsLocked(now));
        var counted = locked ? known : sides.Select(side => db.Begin(known, login, side, now)).ToList();
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        foreach (var tries in counted) db.Entry(tries).State = EntityState.Detached;
        return locked ? null : new(login, sides, counted.Any(t => t.IsLocked(now)));
    }

    /// <summary>After a wrong password.</summary>
    public static Task WrongAsync(this VekhaDb db, CountedTry counted, DateTimeOffset now, CancellationToken ct) =>
        db.Of(counted.Login, counted.Sides[0]).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastAt, now), ct);

    /// <summary>After the right one, in a transaction of the caller: the side it came from begins anew, and of strangers one less has
    /// failed.</summary>
    public static async Task RightAsync(this VekhaDb db, CountedTry counted, CancellationToken ct)
    {
        await db.HoldLoginAsync(counted.Login, ct);
        await db.Of(counted.Login, counted.Sides[0]).ExecuteDeleteAsync(ct);
        foreach (var (name, most) in counted.Sides.Skip(1).Select(side => (side.Name, side.Most)))
            await db.PasswordTries.Where(t => t.Login == counted.Login && t.Side == name && t.Count > 0).ExecuteUpdateAsync(
                set => set.SetProperty(t => t.Count, t => t.Count - 1)
                    .SetProperty(t => t.LockedUntil, t => t.Count <= most ? null : t.LockedUntil), ct);
    }

    /// <summary>Lets the person in again, from wherever; in a transaction of the caller.</summary>
    public static async Task ForgetTriesAsync(this VekhaDb db, string login, CancellationToken ct)
    {
        await db.HoldLoginAsync(login, ct);
        await db.PasswordTries.Where(t => t.Login == login).ExecuteDeleteAsync(ct);
    }

    private static Task<int> HoldLoginAsync(this VekhaDb db, string login, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({login}, 0))", ct);

    private static PasswordTries Begin(
        this VekhaDb db, List<PasswordTries> known, string login, PasswordSide side, DateTimeOffset now)
    {
        var tries = known.Find(t => t.Side == side.Name) ?? db.PasswordTries.Add(new(login, side.Name)).Entity;
        tries.Begin(side.Most, now);
        return tries;
    }

    private static IQueryable<PasswordTries> Of(this VekhaDb db, string login, PasswordSide side)
    {
        var name = side.Name;
        return db.PasswordTries.Where(t => t.Login == login && t.Side == name);
    }
}
