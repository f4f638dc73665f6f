using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>Gives a view of the viewer's own another name.</summary>
public sealed class RenameViewCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(RenameViewRequest request, Viewer viewer, CancellationToken ct)
    {
        if (request.Faults() is { Any: true } faults) return faults;
        var name = request.Named.Line!;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldViewsAsync(viewer, ct);
        if (await db.ViewsOf(viewer).SingleOrDefaultAsync(v => v.Id == request.Id, ct) is not { } view) return Refusal.ChangedMeanwhile;
        if (view.Name == name) return new Done();
        if (view.Version != request.Version) return Refusal.ChangedMeanwhile;
        if (await db.HasViewNamedAsync(name, request.Id, viewer, ct)) return request.Named.Fault(ViewFault.NameTaken, name);

        db.NoteView(clock.Now, JournalKind.ViewRenamed, view.Id, viewer, view.Name, name);
        view.Rename(name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Version">Of the view as the viewer saw it: a change in between is told.</param>
public sealed record RenameViewRequest(SavedViewId Id, ViewName Named, uint Version)
{
    public FieldFaults Faults()
    {
        var faults = new FieldFaults();
        Named.AddFaults(faults);
        return faults;
    }
}
