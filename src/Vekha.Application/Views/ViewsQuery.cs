using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>The views a person has saved: each has only the own ones.</summary>
public sealed class ViewsQuery(VekhaDb db)
{
    /// <param name="path">Of one list; null for all lists.</param>
    public async Task<IReadOnlyList<ViewLink>> RunAsync(string? path, Viewer viewer, CancellationToken ct) =>
        [.. (await Links(viewer).Where(v => path == null || v.Path == path).ToListAsync(ct)).OrderBy(v => v.Name, NameOrder.Russian)];

    /// <returns>null where the person has none of the id.</returns>
    public Task<ViewLink?> OneAsync(SavedViewId id, Viewer viewer, CancellationToken ct) =>
        Links(viewer).SingleOrDefaultAsync(v => v.Id == id, ct);

    private IQueryable<ViewLink> Links(Viewer viewer) =>
        from v in db.SavedViews
        where v.PersonId == viewer.PersonId
        select new ViewLink { Id = v.Id, Name = v.Name, Path = v.Path, Query = v.Query, Version = v.Version };
}
