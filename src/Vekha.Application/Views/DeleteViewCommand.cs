using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>Deletes a view of the viewer's own; once more changes nothing.</summary>
public sealed class DeleteViewCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(DeleteViewRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldViewsAsync(viewer, ct);
        if (await db.ViewsOf(viewer).SingleOrDefaultAsync(v => v.Id == request.Id, ct) is not { } view) return new Done();
        db.SavedViews.Remove(view);
        db.NoteView(clock.Now, JournalKind.ViewDeleted, view.Id, viewer, view.Name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

public sealed record DeleteViewRequest(SavedViewId Id);
