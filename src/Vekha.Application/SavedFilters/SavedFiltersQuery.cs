using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>The filters a person has saved; nobody sees another person's.</summary>
public sealed class SavedFiltersQuery(VekhaDb db)
{
    /// <param name="path">Of one list; null for all lists.</param>
    public async Task<IReadOnlyList<SavedFilterLink>> RunAsync(string? path, Viewer viewer, CancellationToken ct) =>
        [.. (await Links(viewer).Where(f => path == null || f.Path == path).ToListAsync(ct)).OrderBy(f => f.Name, NameOrder.Russian)];

    /// <returns>null where the person has none of the id.</returns>
    public Task<SavedFilterLink?> OneAsync(SavedFilterId id, Viewer viewer, CancellationToken ct) =>
        Links(viewer).SingleOrDefaultAsync(f => f.Id == id, ct);

    private IQueryable<SavedFilterLink> Links(Viewer viewer) =>
        from f in db.SavedFilters
        where f.PersonId == viewer.PersonId
        select new SavedFilterLink { Id = f.Id, Name = f.Name, Path = f.Path, Query = f.Query, Version = f.Version };
}
