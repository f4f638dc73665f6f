using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Acts;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Acts.Amending;

/// <summary>What a draft would do to the obligations of the plan if it came into force today.</summary>
public sealed class EffectQuery(VekhaDb db, PlanAmendment amendment)
{
    public const int PageSize = 50;

    /// <param name="only">null for all that change.</param>
    public async Task<View?> RunAsync(
        ActId actId, int ordinal, EffectFilter only, int page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new { a.Title, a.Head, a.Number, a.Date }).SingleOrDefaultAsync(ct);
        var found = act is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || found is null) return null;
        if (await amendment.PreviewAsync(found.Id, today, ct) is not { } preview)
            return new(act.Title, EditionView.Of(found), null, default!, 0, [], 0, null);
        var account = await db.ClauseAccountAsync(act.Head, preview, ct);
        var unsaid = UnsaidChanges.Of(account, preview.Comparison);
        var shown = preview.Effects.Where(only.Shows).ToList();
        var rows = await RowsAsync(preview, shown.Skip((page - 1) * PageSize).Take(PageSize).ToList(), unsaid, today, ct);
        var job = await db.Jobs.Where(j => j.ThingId == found.Id.Value && j.EndedAt == null).Select(j => (Guid?)j.Id)
            .FirstOrDefaultAsync(ct);
        return new(
            act.Title, EditionView.Of(preview.Edition), EditionView.Of(preview.Former), EffectCounts.Of(preview.Effects), shown.Count,
            rows, SeenRows.Of(preview.Present), job)
        {
            Clauses = ClausesView.Of(account),
            Unsaid = [.. unsaid.Select(change => new UnsaidRow(change.Kind, LabelOf(change.After.Concat(change.Before).First())))],
            Doubtful = [.. preview.Comparison.Doubtful.Select(c => new DoubtfulRow(LabelOf(c.Before[0]), LabelOf(c.After[0])))],
            CreatedBefore = CreatedBeforeRow.Of(preview.Effects.Where(e => e.Kind == EffectKind.Added)
                .Select(e => new Expected(e.Measure!, e.Centre, e.Occurrence!))),
            IsUnnumbered = act.Number is null || act.Date is null,
            InForceFrom = EntryIntoForce.Of(act.Head),
            Unread = preview.Present.Count(m => m.Measure.Deadline.Rules.Count == 0),
        };
    }

    private static string LabelOf(EditionMeasure row) => MeasureLabel.Of(row.Number, row.Name);

    /// <summary>Whether there is such a draft, and what it would change: for a form that was posted. What it would do the command
    /// computes, under the lock.</summary>
    public async Task<View?> WithoutEffectAsync(ActId actId, int ordinal, Viewer viewer, CancellationToken ct)
    {
        var title = await db.EditableBy(viewer, actId).Select(a => a.Title).SingleOrDefaultAsync(ct);
        var found = title is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (title is null || found is null) return null;
        var former = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == found.FormerId, ct);
        return new(title, EditionView.Of(found), former is null ? null : EditionView.Of(former), EffectCounts.Of([]), 0, [], 0, null);
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(
        AmendmentPreview preview, List<ObligationEffect> effects, IReadOnlyList<MeasureChange> unsaid, DateOnly today,
        CancellationToken ct)
    {
        var rows = unsaid.SelectMany(change => change.Before.Concat(change.After)).Select(row => row.Id).ToHashSet();
        var centres = effects.Select(e => e.CentreId).OfType<CentreId>().Distinct().ToArray();
        var names = await db.Centres.Where(c => centres.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        var gone = effects.Where(e => e.Measure is null).Select(e => e.Existing!.MeasureId).Distinct().ToArray();
        var labels = await db.Measures.Where(m => gone.Contains(m.Id))
            .ToDictionaryAsync(m => m.Id, m => MeasureLabel.ShortOf(m.Number, m.Name), ct);
        return effects.ConvertAll(e => new Row(e.Kind, e.Existing?.Id, e.CentreId is { } id ? names[id] : null,
            e.Measure is { } m ? MeasureLabel.ShortOf(m.Number, m.Name) : labels[e.Existing!.MeasureId], e.Existing?.Due, e.DueAfter,
            e.Existing is { } o ? Standings.Of(o.State, o.LateAfter, today) : null)
        {
            IsUnsaid = e.Kind is not (EffectKind.Unchanged or EffectKind.Stays)
                && (e.Measure is { } present ? rows.Contains(present.Id) : rows.Contains(e.Existing!.MeasureId)),
        });
    }

    /// <param name="Former">null where the draft cannot come into force: it follows none, or one that is not in force any more.</param>
    /// <param name="Total">Of all pages of what is shown.</param>
    public sealed record View(
        string ActTitle, EditionView Edition, EditionView? Former, EffectCounts Counts, int Total, IReadOnlyList<Row> Rows, long Seen,
        Guid? RunningJob)
    {
        /// <summary>null where no clause of the act is about the plan.</summary>
        public ClausesView? Clauses { get; init; }

        /// <summary>The rows that differ although no clause of the act says so.</summary>
        public IReadOnlyList<UnsaidRow> Unsaid { get; init; } = [];

        /// <summary>The rows that may be other measures, of which nobody has said yet.</summary>
        public IReadOnlyList<DoubtfulRow> Doubtful { get; init; } = [];

        public IReadOnlyList<CreatedBeforeRow> CreatedBefore { get; init; } = [];

        /// <summary>The day that the act prints; null where it prints none.</summary>
        public DateOnly? InForceFrom { get; init; }

        /// <summary>The act has no number or no date.</summary>
        public bool IsUnnumbered { get; init; }

        public int Unread { get; init; }
    }

    /// <summary>How many clauses of the act the draft makes, and which it does not.</summary>
    public sealed record ClausesView(ClauseCounts Counts, IReadOnlyList<LeftClause> Left)
    {
        internal static ClausesView? Of(ClauseAccount account) => account.Counts is { } counts
            ? new(counts, [.. account.In(ClauseGroup.ToDo)
                .Select(note => new LeftClause(note.Clause.Where, note.Clause.Text, note.IsPartlyMade))]) : null;
    }

    /// <param name="IsPartlyMade">Some of its changes stand in the draft.</param>
    public sealed record LeftClause(string Where, string Text, bool IsPartlyMade);

    /// <param name="Standing">As it is now; null where it does not exist yet.</param>
    public sealed record Row(
        EffectKind Kind, ObligationId? Obligation, string? Centre, string Measure, DateOnly? Before, DateOnly? After,
        Standing? Standing)
    {
        /// <summary>No clause of the act causes it.</summary>
        public bool IsUnsaid { get; init; }
    }

    /// <summary>A row as it was and as it is to be.</summary>
    public sealed record DoubtfulRow(string Before, string After);

    /// <param name="Kind">What becomes of the row.</param>
    public sealed record UnsaidRow(ChangeKind Kind, string Measure);
}

/// <summary>Which effects the list shows.</summary>
/// <param name="Work">Only those withdrawn on which work had begun.</param>
public sealed record EffectFilter(EffectKind? Kind, bool Work)
{
    public bool Shows(ObligationEffect effect) => Work ? effect.TakesWork
        : Kind is { } kind ? effect.Kind == kind : effect.Kind is not (EffectKind.Unchanged or EffectKind.Stays);
}
