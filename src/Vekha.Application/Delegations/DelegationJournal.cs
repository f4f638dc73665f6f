using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Journal;

namespace Vekha.Application.Delegations;

/// <summary>What the journal of the absent person tells of a delegation.</summary>
public sealed class DelegationJournal(VekhaDb db, RequestClock clock)
{
    public async Task NoteAsync(JournalKind kind, DelegationTerms terms, Viewer viewer, CancellationToken ct)
    {
        var (absent, deputy) = (terms.AbsentId, terms.DeputyId);
        var path = await db.RoleAssignments.Where(r => r.PersonId == absent)
            .OrderBy(r => r.Path).Select(r => r.Path)
            .FirstOrDefaultAsync(ct);
        var name = await db.Users.Where(p => p.Id == deputy).Select(p => p.FullName).SingleAsync(ct);
        db.Journal.Note(clock.Now, new(kind, viewer.PersonId, absent, path ?? "") { To = terms.Written(name) });
    }
}
