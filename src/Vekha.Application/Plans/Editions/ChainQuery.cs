using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Application.Plans.Editions;

/// <summary>All editions of a plan, the first first, with the rows of each.</summary>
public sealed class ChainQuery(VekhaDb db)
{
    /// <summary>Whether the viewer sees the act of the edition, in force or not.</summary>
    public Task<bool> IsKnownAsync(EditionId editionId, Viewer viewer, CancellationToken ct)
    {
        var acts = db.ActsOf(viewer);
        return db.Editions.AnyAsync(e => e.Id == editionId && acts.Any(a => a.Id == e.ActId), ct);
    }

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
        var inForce = EditionChain.InOrder(rows.Where(r => r.Edition.State != EditionState.Draft), r => r.Edition);
        if (inForce.Count == 0 || !inForce.Any(r => r.Edition.Id == editionId)) return null;
        EditionId[] ids = [.. inForce.Select(r => r.Edition.Id)];
        var rowsOfAll = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.EditionId)).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var measures = rowsOfAll.ToLookup(m => m.EditionId);
        var editions = rows.ToDictionary(r => r.Edition.Id, r => new ChainedEdition(
            EditionView.Of(r.Edition), r.Title, r.Head?.Type, r.Number, r.Date, r.Change?.Counts, r.By,
            r.Edition.InForceAt is { } at ? clock.Local(at) : null));
        var drafts = rows.Where(r => seesDrafts && r.Edition.State == EditionState.Draft).Select(r => editions[r.Edition.Id]);
        return new([.. ids.Select(id => editions[id])], [.. drafts], seesDrafts, [.. ids.Select(id => measures[id].ToList())]);
    }
}

/// <summary>The editions of a plan, one after the other.</summary>
public sealed record Chain
{
    private readonly IReadOnlyList<IReadOnlyList<EditionMeasure>> _measures;

    /// <param name="measures">The rows of each stage.</param>
    internal Chain(
        IReadOnlyList<ChainedEdition> editions, IReadOnlyList<ChainedEdition> drafts, bool mayEdit,
        IReadOnlyList<IReadOnlyList<EditionMeasure>> measures) =>
        (Editions, Drafts, MayEdit, _measures, History) = (editions, drafts, mayEdit, measures, new(measures));

    /// <summary>Those that have come into force, the first first.</summary>
    public IReadOnlyList<ChainedEdition> Editions { get; }

    /// <summary>Being prepared, for those who prepare them.</summary>
    public IReadOnlyList<ChainedEdition> Drafts { get; }

    public bool MayEdit { get; }

    public PlanHistory History { get; }

    public ChainedEdition Last => Editions[^1];

    /// <summary>The edition whose text is in force on a day; null before the first.</summary>
    public int? On(DateOnly day) => Editions.Index().LastOrDefault(s => s.Item.Day <= day) is { Item: not null } found ? found.Index : null;

    /// <summary>How many rows a stage has.</summary>
    public int RowsAt(int stage) => _measures[stage].Count;

    /// <summary>The rows of a stage, each with the stage that worded it so.</summary>
    public IEnumerable<StageRow> TextAt(int stage) =>
        from row in _measures[stage]
        let origin = History.Origin(stage, row)
        select new StageRow(row.Number, row.Name, row.Measure, Editions[origin.Edition], origin.Kind);

    public int IndexOf(EditionId? edition) =>
        Editions.Index().FirstOrDefault(s => s.Item.Edition.Id == edition) is { Item: not null } found ? found.Index : -1;
}

/// <param name="Effect">What it did to obligations; null for the first edition.</param>
public sealed record ChainedEdition(
    EditionView Edition, string ActTitle, ActType? ActType, string? ActNumber, DateOnly? ActDate, EffectCounts? Effect,
    string? By, DateTimeOffset? At)
{
    public string Act => ActCitation.Of(ActType, ActNumber, ActDate);

    /// <summary>From which day it is the text in force: that of its act, else the day it came into force here.</summary>
    public DateOnly Day => ActDate ?? (At is { } at ? DateOnly.FromDateTime(at.DateTime) : default);
}

/// <param name="Change">What that stage did to it; null where it came with the first edition.</param>
public sealed record StageRow(string? Number, string Name, Measure Measure, ChainedEdition Origin, ChangeKind? Change);
