using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account;

/// <summary>Ends one session of the viewer, so that no copy of its cookie opens anything, and writes it down. Their other sessions go
/// on.</summary>
public sealed class SignOutCommand(VekhaDb db, AccountJournal journal, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(SignOutRequest request, Viewer viewer, CancellationToken ct)
    {
        if (request.Session is { } session && !await db.EndedSessions.AnyAsync(s => s.Id == session, ct))
            db.EndedSessions.Add(new(session, clock.Now));
        await journal.NoteAsync(JournalKind.AccountSignedOut, viewer.PersonId, ct);
        await db.TrySaveAsync(ct);
        return new Done();
    }
}

/// <param name="Session">null where the session has no mark of its own.</param>
public sealed record SignOutRequest(Guid? Session);
