using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>Deletes a filter of the viewer's own; a second request changes nothing.</summary>
public sealed class DeleteFilterCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(DeleteFilterRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldFiltersAsync(viewer, ct);
        if (await db.FiltersOf(viewer).SingleOrDefaultAsync(f => f.Id == request.Id, ct) is not { } filter) return new Done();
        db.SavedFilters.Remove(filter);
        db.NoteFilter(clock.Now, JournalKind.FilterDeleted, filter.Id, viewer, filter.Name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

public sealed record DeleteFilterRequest(SavedFilterId Id);
