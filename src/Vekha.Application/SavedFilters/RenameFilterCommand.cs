using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>Renames a filter of the viewer's own.</summary>
public sealed class RenameFilterCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(RenameFilterRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.FiltersOf(viewer).AnyAsync(f => f.Id == request.Id, ct)) return Refusal.ChangedMeanwhile;
        if (request.Faults() is { Any: true } faults) return faults;
        var name = request.Named.Line!;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldFiltersAsync(viewer, ct);
        if (await db.FiltersOf(viewer).SingleOrDefaultAsync(f => f.Id == request.Id, ct) is not { } filter) return Refusal.ChangedMeanwhile;
        if (filter.Name == name) return new Done();
        if (filter.Version != request.Version) return Refusal.ChangedMeanwhile;
        if (await db.HasFilterNamedAsync(name, request.Id, viewer, ct)) return request.Named.Fault(SavedFilterFault.NameTaken, name);

        db.NoteFilter(clock.Now, JournalKind.FilterRenamed, filter.Id, viewer, filter.Name, name);
        filter.Rename(name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Version">Of the filter as the viewer saw it: a change in between is told.</param>
public sealed record RenameFilterRequest(SavedFilterId Id, SavedFilterName Named, uint Version)
{
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        Named.AddFaults(faults);
        return faults;
    }
}
