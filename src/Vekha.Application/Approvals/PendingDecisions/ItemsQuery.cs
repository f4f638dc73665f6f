using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>What marked things are called, and how they stand, for those who may see them, whether they still wait or not: two
/// statements.</summary>
public sealed class ItemsQuery(VekhaDb db)
{
    public async Task<IReadOnlyDictionary<Guid, NamedItem>> RunAsync(
        IReadOnlyCollection<PendingItem> items, Viewer viewer, CancellationToken ct)
    {
        var (steps, obligations) =
            (items.Where(i => i.IsStep).Select(i => new PassageId(i.Id)).ToList(),
            items.Where(i => !i.IsStep).Select(i => new ObligationId(i.Id)).ToList());
        var visible = db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan);
        var named = new Dictionary<Guid, NamedItem>();
        if (steps.Count > 0)
        {
            var rows = await (
                from p in db.Passages.AsNoTracking()
                where steps.Contains(p.Id)
                join x in visible.Situated(db) on ObligationId.Of(p.SubjectId) equals x.Obligation.Id
                let o = x.Obligation
                join m in db.Measures on o.MeasureId equals m.Id
                from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
                from s in db.Users.Where(s => s.Id == o.SubmittedById).DefaultIfEmpty()
                select new
                {
                    Passage = p,
                    o.Id,
                    o.Round,
                    x.Situation,
                    m.Number,
                    m.Name,
                    Centre = c.Name,
                    Sender = s.FullName,
                }).ToListAsync(ct);
            foreach (var r in rows)
                named.Add(r.Passage.Id.Value,
                    new(r.Passage.Id.Value, r.Passage.StepInTurn?.Name, r.Passage.State, MeasureLabel.Of(r.Number, r.Name), r.Centre,
                        r.Sender, r.Id, r.Round, r.Situation)
                    { Deliverable = r.Passage.DeliverableIndex });
        }
        if (obligations.Count > 0)
        {
            var rows = await (
                from x in visible.Where(o => obligations.Contains(o.Id)).Situated(db)
                let o = x.Obligation
                join m in db.Measures on o.MeasureId equals m.Id
                from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
                from s in db.Users.Where(s => s.Id == o.SubmittedById).DefaultIfEmpty()
                select new
                {
                    o.Id,
                    o.Round,
                    x.Situation,
                    o.CheckedAt,
                    o.CheckNote,
                    m.Number,
                    m.Name,
                    Centre = c.Name,
                    Sender = s.FullName,
                    CheckedBy = db.Users.Where(u => u.Id == o.CheckedById).Select(u => u.FullName).FirstOrDefault(),
                }).ToListAsync(ct);
            foreach (var r in rows)
                named.Add(r.Id.Value,
                    new(r.Id.Value, null, null, MeasureLabel.Of(r.Number, r.Name), r.Centre, r.Sender, r.Id, r.Round, r.Situation)
                    {
                        CheckedBy = r.CheckedBy,
                        CheckedAt = r.CheckedAt,
                        CheckNote = r.CheckNote,
                    });
        }
        return named;
    }

    /// <summary>With their documents: one statement more.</summary>
    public async Task<IReadOnlyDictionary<Guid, NamedItem>> WithFilesAsync(
        IReadOnlyCollection<PendingItem> items, Viewer viewer, CancellationToken ct)
    {
        var named = await RunAsync(items, viewer, ct);
        var files = await db.PendingFilesAsync([.. named.Values.Select(n => n.ObligationId)], ct);
        return named.Values.ToDictionary(n => n.Id, n => n with
        {
            Files = [.. files[(n.ObligationId, n.Round)].Where(f => n.Deliverable is null || f.Deliverable is null
                || f.Deliverable == n.Deliverable)],
        });
    }
}

/// <param name="Id">Of the passage, or of the obligation where a submission waits as a whole.</param>
/// <param name="Step">In turn; null where none is any more, and for a submission as a whole.</param>
/// <param name="State">Of the passage; null for a submission as a whole.</param>
/// <param name="Sender">Who submitted it; null where it is submitted no more.</param>
/// <param name="Round">Of the submission.</param>
public sealed record NamedItem(
    Guid Id, string? Step, PassageState? State, string Measure, string? Centre, string? Sender, ObligationId ObligationId, int Round,
    Situation Situation)
{
    /// <summary>What the route is of, counted from 0; null for a submission as a whole.</summary>
    public int? Deliverable { get; init; }

    /// <summary>Who of the municipality has found the submission in order; null where nobody has.</summary>
    public string? CheckedBy { get; init; }
    public DateTimeOffset? CheckedAt { get; init; }
    public string? CheckNote { get; init; }

    /// <summary>What is decided on.</summary>
    public IReadOnlyList<PendingFile> Files { get; init; } = [];
}
