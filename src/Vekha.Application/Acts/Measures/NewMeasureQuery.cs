using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Measures;

/// <summary>What one sees before a measure is added to a draft: nothing of it is stored yet.</summary>
public sealed class NewMeasureQuery(VekhaDb db)
{
    public async Task<View?> RunAsync(ActId actId, EditionId editionId, Viewer viewer, CancellationToken ct)
    {
        var read = await (
            from act in db.EditableBy(viewer, actId)
            from edition in db.Editions.Where(e => e.ActId == act.Id && e.Id == editionId)
            select new
            {
                act.Title,
                edition.Ordinal,
                edition.State,
                Plan = new MeasurePlan.Facts(
                    edition.Id, act.RegionId, edition.Title, edition.ProgrammeCode, edition.FirstYear, edition.LastYear, act.Date),
            })
            .SingleOrDefaultAsync(ct);
        return read is null ? null : new(read.Title, read.Ordinal, read.State, await MeasurePlan.ReadAsync(db, read.Plan, ct));
    }

    public sealed record View(string ActTitle, int PlanOrdinal, EditionState State, MeasurePlan Plan);
}
