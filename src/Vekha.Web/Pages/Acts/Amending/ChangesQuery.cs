using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>A draft beside the edition it changes, measure by measure.</summary>
public sealed class ChangesQuery(VekhaDb db)
{
    public async Task<View?> RunAsync(Guid actId, int ordinal, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new ActRow(a.Title, a.Number, a.Date)).SingleOrDefaultAsync(ct);
        var edition = act is null ? null : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || edition is null) return null;
        var former = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition.FormerId, ct);
        if (former is null) return new(act, edition, null, null, [], null);
        var rows = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id || m.EditionId == former.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var formerAct = await db.Acts.Where(a => a.Id == former.ActId).Select(a => new ActRow(a.Title, a.Number, a.Date)).SingleAsync(ct);
        var old = rows.FindAll(m => m.EditionId == former.Id);
        return new(act, edition, former, formerAct, old, PlanComparison.Of(old, rows.FindAll(m => m.EditionId == edition.Id)));
    }

    /// <param name="Former">null where the draft changes no other edition.</param>
    public sealed record View(ActRow Act, Edition Edition, Edition? Former, ActRow? FormerAct, IReadOnlyList<EditionMeasure> Old, PlanComparison? Comparison)
    {
        /// <summary>So many rows are gone that the act rather replaces single ones.</summary>
        public bool LooksPartial => Comparison is { } c && c.Count(ChangeKind.Gone) > c.Changes.Count / 2;

        /// <summary>May still be changed and applied.</summary>
        public bool IsOpen => Edition.State == EditionState.Draft && Former is { State: EditionState.InForce };
    }

    public sealed record ActRow(string Title, string? Number, DateOnly? Date);
}
