using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Access.Passwords;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account;

/// <summary>What the journal tells of a person's own account: the line stands where the person has the widest role.</summary>
public sealed class AccountJournal(VekhaDb db, RequestClock clock)
{
    /// <summary>Adds the line; it is saved together with what it tells.</summary>
    public async Task NoteAsync(JournalKind kind, PersonId personId, CancellationToken ct) =>
        db.Journal.Note(clock.Now, new(kind, personId, personId, await PathAsync(personId, ct)));

    /// <summary>Adds the line and saves.</summary>
    public async Task WriteAsync(JournalKind kind, PersonId personId, CancellationToken ct)
    {
        await NoteAsync(kind, personId, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Writes down a wrong password and from where it came. For nobody's login it asks and writes nothing, in the same
    /// time.</summary>
    /// <param name="personId">Whose password was tried.</param>
    /// <param name="by">Who tried it, where that is known.</param>
    /// <param name="locks">It was the last before the lock.</param>
    public async Task WriteFailureAsync(PersonId? personId, PersonId? by, IPAddress? address, bool locks, CancellationToken ct)
    {
        var path = await PathAsync(personId ?? default, ct);
        if (personId is not { } id) return;
        List<JournalKind> kinds = [JournalKind.AccountSignInFailed];
        if (locks) kinds.Add(JournalKind.AccountLocked);
        var from = address is null ? null : AddressNetwork.Written(address);
        foreach (var kind in kinds) db.Journal.Note(clock.Now, new(kind, by, id, path) { To = from });
        await db.SaveChangesAsync(ct);
    }

    private async Task<string> PathAsync(PersonId personId, CancellationToken ct)
    {
        var paths = await db.RoleAssignments.Where(r => r.PersonId == personId).Select(r => r.Path).ToListAsync(ct);
        return paths.MinBy(p => p.Length) ?? "";
    }
}
