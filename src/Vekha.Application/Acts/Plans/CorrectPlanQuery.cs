using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Plans;

/// <summary>A plan of an act as it stands, and the programmes to choose from.</summary>
public sealed class CorrectPlanQuery(VekhaDb db)
{
    /// <returns>null where the person may not correct it.</returns>
    public async Task<View?> RunAsync(ActId actId, int ordinal, Viewer viewer, CancellationToken ct)
    {
        var edition = await db.Editions.AsNoTracking()
            .SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal && db.EditableBy(viewer, actId).Any(), ct);
        if (edition is null) return null;
        var actTitle = await db.Acts.Where(a => a.Id == actId).Select(a => a.Title).SingleAsync(ct);
        return new(EditionView.Of(edition), actTitle, await db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct));
    }

    public sealed record View(EditionView Edition, string ActTitle, IReadOnlyList<Programme> Programmes);
}
