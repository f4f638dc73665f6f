using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Undoing;

/// <summary>What the viewer decided at one go, while it is kept.</summary>
public sealed class DecisionBatchQuery(VekhaDb db, IOptions<Settings> settings)
{
    private const int Shown = 5;

    /// <summary>Without its obligations: one statement.</summary>
    /// <returns>null where there is none, or another person decided.</returns>
    public async Task<DecisionBatchView?> RunAsync(DecisionBatchId id, Viewer viewer, RequestClock clock, CancellationToken ct) =>
        await BatchAsync(id, viewer, ct) is { } batch ? ViewOf(batch, clock) : null;

    /// <summary>What can still be taken back with what it is called, the latest first: two statements, one where there is
    /// nothing.</summary>
    public async Task<IReadOnlyList<DecisionBatchView>> RecentNamedAsync(Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var recent = await RecentAsync(viewer, clock, ct);
        return recent.Count == 0 ? recent : await NamedAsync(recent, viewer, ct);
    }

    private async Task<IReadOnlyList<DecisionBatchView>> RecentAsync(Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var since = clock.Now.AddMinutes(-settings.Value.Undo.Minutes);
        var recent = await db.DecisionBatches.AsNoTracking()
            .Where(b => b.PersonId == viewer.PersonId && b.At >= since && b.UndoneAt == null)
            .OrderByDescending(b => b.At).Take(Shown).ToListAsync(ct);
        return [.. recent.Select(b => ViewOf(b, clock))];
    }

    /// <summary>What was decided on it last, while that can be taken back.</summary>
    /// <param name="lastChange">When the viewer last changed it: where that is long ago, nothing is asked for.</param>
    /// <returns>null where the viewer decided nothing in these minutes.</returns>
    public async Task<DecisionBatchView?> OfAsync(
        ObligationId id, DateTimeOffset? lastChange, Viewer viewer, RequestClock clock, CancellationToken ct) =>
        lastChange is { } at && clock.Now <= at.AddMinutes(settings.Value.Undo.Minutes)
            ? (await RecentAsync(viewer, clock, ct)).FirstOrDefault(b => b.Lines.Any(l => l.Id == id)) : null;

    private Task<DecisionBatch?> BatchAsync(DecisionBatchId id, Viewer viewer, CancellationToken ct) =>
        db.DecisionBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.PersonId == viewer.PersonId, ct);

    private DecisionBatchView ViewOf(DecisionBatch batch, RequestClock clock)
    {
        var minutes = settings.Value.Undo.Minutes;
        return new(
            batch.Id, batch.Kind, clock.Local(batch.At), clock.Local(batch.UndoneUntil(minutes)), batch.UndoneAt is not null,
            batch.WhyNotUndo(clock.Now, minutes), [.. batch.Decided.Select(d => new DecidedLine(d.Id, d.IsUndone, "", null))]);
    }

    /// <summary>With what they are called, and who was told of it: four statements.</summary>
    public async Task<DecisionBatchView?> NamedAsync(DecisionBatchId id, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        if (await BatchAsync(id, viewer, ct) is not { } batch) return null;
        var told = await ToldToAsync(batch, ct);
        return (await NamedAsync([ViewOf(batch, clock)], viewer, ct))[0] with { ToldTo = told };
    }

    /// <summary>With what they are called; those that the viewer does not see are left out.</summary>
    private async Task<IReadOnlyList<DecisionBatchView>> NamedAsync(
        IReadOnlyList<DecisionBatchView> decisions, Viewer viewer, CancellationToken ct)
    {
        var ids = decisions.SelectMany(d => d.Lines).Select(l => l.Id).Distinct().ToList();
        var names = await (
            from o in db.Obligations.VisibleTo(viewer, Right.ReadPlan)
            where ids.Contains(o.Id)
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            select new { o.Id, m.Number, m.Name, Centre = c.Name }).ToDictionaryAsync(o => o.Id, ct);
        return [.. decisions.Select(decision => decision with
        {
            Lines = [.. decision.Lines.Where(l => names.ContainsKey(l.Id)).Select(l => names[l.Id] is var named
                ? l with { Measure = MeasureLabel.Of(named.Number, named.Name), Centre = named.Centre } : l)],
        })];
    }

    private async Task<IReadOnlyList<string>> ToldToAsync(DecisionBatch batch, CancellationToken ct)
    {
        var people = (await batch.Notices(db).AsNoTracking().ToListAsync(ct)).SelectMany(n => n.ToldTo).Distinct().ToArray();
        return people.Length == 0 ? []
            : await db.Users.Where(p => people.Contains(p.Id)).OrderBy(p => p.FullName).Select(p => p.FullName).ToListAsync(ct);
    }
}
