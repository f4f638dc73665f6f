using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>Saves the filters of a list under a name that the viewer chooses.</summary>
public sealed class SaveFilterCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(SaveFilterRequest request, Viewer viewer, CancellationToken ct)
    {
        if (viewer.Grants.Count == 0) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var name = request.Named.Line!;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldFiltersAsync(viewer, ct);
        if (await db.SavedFilters.AnyAsync(f => f.Id == request.Key, ct)) return new Done();
        if (await db.HasFilterNamedAsync(name, null, viewer, ct)) return request.Named.Fault(SavedFilterFault.NameTaken, name);
        if (await db.FiltersOf(viewer).CountAsync(ct) >= SavedFilter.Most)
            return request.Named.Fault(SavedFilterFault.TooMany, SavedFilter.Most);

        var id = RequestKey.Of(request.Key, clock.Now);
        db.SavedFilters.Add(SavedFilter.Save(id, viewer.PersonId, name, request.Path!, request.Query!, clock.Now));
        db.NoteFilter(clock.Now, JournalKind.FilterSaved, id, viewer, to: name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Key">Of the filter to be saved: a request sent twice saves one.</param>
/// <param name="Path">Of the page of the list: «/obligations».</param>
/// <param name="Query">What narrows the list: «?standing=Overdue».</param>
public sealed record SaveFilterRequest(SavedFilterId Key, string? Path, string? Query, SavedFilterName Named)
{
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        var isNarrowed = Path is { Length: > 0 } && Query is { Length: > 0 and <= SavedFilter.LongestQuery };
        if (!isNarrowed) faults.Add(nameof(Path), SavedFilterFault.AddressWrong);
        Named.AddFaults(faults);
        return faults;
    }
}
