using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account;

/// <summary>What the journal tells of a person's own account: the line stands where the person has the widest role.</summary>
public sealed class AccountJournal(VekhaDb db, RequestClock clock)
{
    /// <summary>Adds the line; it is saved together with what it tells.</summary>
    public async Task NoteAsync(JournalKind kind, PersonId personId, CancellationToken ct)
    {
        var paths = await db.RoleAssignments.Where(r => r.PersonId == personId).Select(r => r.Path).ToListAsync(ct);
        db.Journal.Note(clock.Now, new(kind, personId, personId, paths.MinBy(p => p.Length) ?? ""));
    }

    /// <summary>Adds the line and saves.</summary>
    public async Task WriteAsync(JournalKind kind, PersonId personId, CancellationToken ct)
    {
        await NoteAsync(kind, personId, ct);
        await db.SaveChangesAsync(ct);
    }
}
