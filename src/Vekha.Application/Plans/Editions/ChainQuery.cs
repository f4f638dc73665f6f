using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Documents.Acts;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Application.Plans.Editions;

/// <summary>All editions of a plan, the first first, with the rows of each.</summary>
public sealed class ChainQuery(VekhaDb db)
{
    /// <param name="editionId">Any edition of the plan that has come into force.</param>
    public async Task<Chain?> RunAsync(EditionId? editionId, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var acts = db.ActsOf(viewer);
        var plan = await db.Editions.Where(e => e.Id == editionId && acts.Any(a => a.Id == e.ActId))
            .Select(e => new { e.PlanId, e.Path }).SingleOrDefaultAsync(ct);
        if (plan is null) return null;
        var rows = await (
            from e in db.Editions
            where e.PlanId == plan.PlanId && acts.Any(a => a.Id == e.ActId)
            join a in db.Acts on e.ActId equals a.Id
            select new
            {
                Edition = e,
                a.Title,
                a.Head,
                a.Number,
                a.Date,
                Change = db.EditionChanges.SingleOrDefault(c => c.EditionId == e.Id && c.ReversedAt == null),
                By = db.Users.Where(u => u.Id == e.InForceById).Select(u => u.FullName).SingleOrDefault(),
            }).AsNoTracking().ToListAsync(ct);
        var seesDrafts = viewer.May(Right.EditActs, plan.Path);
        var editions = rows.ConvertAll(r => new ChainedEdition(
            r.Edition, r.Title, r.Head?.Type, r.Number, r.Date, r.Change?.Counts, r.By,
            r.Edition.InForceAt is { } at ? clock.Local(at) : null));
        var inForce = EditionChain.InOrder(editions.Where(s => s.Edition.State != EditionState.Draft), s => s.Edition);
        if (inForce.Count == 0 || !inForce.Any(s => s.Edition.Id == editionId)) return null;
        EditionId[] ids = [.. inForce.Select(s => s.Edition.Id)];
        var rowsOfAll = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.EditionId)).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var measures = rowsOfAll.ToLookup(m => m.EditionId);
        var drafts = editions.FindAll(s => seesDrafts && s.Edition.State == EditionState.Draft);
        return new(inForce, drafts, [.. ids.Select(id => measures[id].ToList())], seesDrafts);
    }
}

/// <param name="Editions">Editions that have come into force, the first first.</param>
/// <param name="Drafts">Being prepared, for those who prepare them.</param>
public sealed record Chain(
    IReadOnlyList<ChainedEdition> Editions, IReadOnlyList<ChainedEdition> Drafts, IReadOnlyList<IReadOnlyList<EditionMeasure>> Measures,
    bool MayEdit)
{
    public PlanHistory History { get; } = new(Measures);

    public ChainedEdition Last => Editions[^1];

    /// <summary>The edition whose text is in force on a day; null before the first.</summary>
    public int? On(DateOnly day) => Editions.Index().LastOrDefault(s => s.Item.Day <= day) is { Item: not null } found ? found.Index : null;

    public int IndexOf(EditionId? edition) =>
        Editions.Index().FirstOrDefault(s => s.Item.Edition.Id == edition) is { Item: not null } found ? found.Index : -1;
}

/// <param name="Effect">What it did to obligations; null for the first edition.</param>
public sealed record ChainedEdition(
    Edition Edition, string ActTitle, ActType? ActType, string? ActNumber, DateOnly? ActDate, EffectCounts? Effect,
    string? By, DateTimeOffset? At)
{
    public string Act => ActCitation.Of(ActType, ActNumber, ActDate);

    /// <summary>From which day it is the text in force: that of its act, else the day it came into force here.</summary>
    public DateOnly Day => ActDate ?? (At is { } at ? DateOnly.FromDateTime(at.DateTime) : default);
}
