using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>Keeps a list as it is narrowed under a name of the viewer's own.</summary>
public sealed class SaveViewCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(SaveViewRequest request, Viewer viewer, CancellationToken ct)
    {
        if (viewer.Grants.Count == 0) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var name = request.Named.Line!;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldViewsAsync(viewer, ct);
        if (await db.SavedViews.AnyAsync(v => v.Id == request.Key, ct)) return new Done();
        if (await db.HasViewNamedAsync(name, null, viewer, ct)) return request.Named.Fault(ViewFault.NameTaken, name);
        if (await db.ViewsOf(viewer).CountAsync(ct) >= SavedView.Most) return request.Named.Fault(ViewFault.TooMany, SavedView.Most);

        var id = RequestKey.Of(request.Key, clock.Now);
        db.SavedViews.Add(SavedView.Save(id, viewer.PersonId, name, request.Path!, request.Query!, clock.Now));
        db.NoteView(clock.Now, JournalKind.ViewSaved, id, viewer, to: name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Key">Of the view to be saved: a request sent twice saves one.</param>
/// <param name="Path">Of the page of the list: «/obligations».</param>
/// <param name="Query">What narrows the list: «?standing=Overdue».</param>
public sealed record SaveViewRequest(SavedViewId Key, string? Path, string? Query, ViewName Named)
{
    public FieldFaults Faults()
    {
        var faults = new FieldFaults();
        var isNarrowed = Path is { Length: > 0 } && Query is { Length: > 0 and <= SavedView.LongestQuery };
        if (!isNarrowed) faults.Add(nameof(Path), ViewFault.AddressWrong);
        Named.AddFaults(faults);
        return faults;
    }
}
