using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts;

/// <summary>The act with all that was read out of it, for the review screen.</summary>
public sealed class ActQuery(VekhaDb db)
{
    /// <returns>null where there is no such act, or none that this person sees.</returns>
    public async Task<View?> RunAsync(ActId id, Viewer viewer, CancellationToken ct)
    {
        var act = await (
            from a in db.ActsOf(viewer)
            where a.Id == id
            from f in db.Files.Where(f => f.Id == a.FileId).DefaultIfEmpty()
            select new ReviewedAct(
                a.Id, a.Path, a.Text, a.Head, a.Passport, a.Title, a.Number, a.Date, a.Findings, a.ScanWords, a.Places, a.LoadedAt,
                db.Users.Where(p => p.Id == a.LoadedById).Select(p => p.FullName).Single(),
                f == null ? null : new FileRow(f.Name, f.ContentType, f.Length), a.Version)).SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var seesDrafts = viewer.May(Right.ReadDrafts, act.Path);
        var plans = await db.Editions.Where(e => e.ActId == id && (seesDrafts || e.State != EditionState.Draft)).OrderBy(e => e.Ordinal)
            .Select(e => new PlanOfAct(
                e.Id, e.Ordinal, e.Title, db.Programmes.Where(p => p.Code == e.ProgrammeCode).Select(p => p.Name).SingleOrDefault(),
                e.FirstYear, e.LastYear, e.State, e.Cohorts, e.FormerId, e.IsUndone))
            .ToListAsync(ct);
        var editions = plans.Select(p => p.Id).ToArray();
        var measures = await db.Measures.Where(m => editions.Contains(m.EditionId)).OrderBy(m => m.Ordinal)
            .Select(m => new ReviewedMeasure(
                m.Id, m.EditionId, m.Measure, m.Owner, m.FirstLine, m.LastLine, m.Cells, m.Reviewed, m.IsChecked, m.Follows, m.Version))
            .ToListAsync(ct);
        var mayEdit = viewer.May(Right.EditActs, act.Path);
        return new(act, [.. plans.Select(p => new PlanView(p, [.. measures.Where(m => m.EditionId == p.Id)]))], seesDrafts, mayEdit)
        {
            SameActs = mayEdit ? await db.SameActsAsync(db.ActsOf(viewer).Where(a => a.Path == act.Path),
                new(act.Id, act.Head?.Type, act.Head?.Issuer, act.Number, act.Date, act.Title), ct) : [],
        };
    }

    /// <param name="MayEdit">The person may change drafts of this act.</param>
    public sealed record View(ReviewedAct Act, IReadOnlyList<PlanView> Plans, bool SeesDrafts, bool MayEdit)
    {
        /// <summary>The same act, loaded before or since.</summary>
        public IReadOnlyList<SameAct> SameActs { get; init; } = [];

        public bool IsDraft => Plans.All(p => p.Plan.State == EditionState.Draft);

        public IEnumerable<ReviewedMeasure> Measures => Plans.SelectMany(p => p.Measures);

        /// <summary>The one draft that can be put in force; null where there is none, or a choice.</summary>
        public PlanOfAct? OnlyDraft => Plans is [{ Plan: { State: EditionState.Draft } plan }] ? plan : null;

        /// <summary>The act says that it changes others.</summary>
        public bool Amends => Act.Head is { Amends.Count: > 0 };
    }

    public sealed record ReviewedAct(
        ActId Id, string Path, string Text, Act? Head, Passport? Passport, string Title, string? Number, DateOnly? Date,
        IReadOnlyList<Finding> Findings, IReadOnlyList<ScanWord> ScanWords,
        IReadOnlyDictionary<string, LineSpan> Places, DateTimeOffset LoadedAt, string LoadedBy, FileRow? File, uint Version);

    public sealed record FileRow(string Name, string ContentType, long Length);

    public sealed record PlanView(PlanOfAct Plan, IReadOnlyList<ReviewedMeasure> Measures);

    public sealed record PlanOfAct(
        EditionId Id, int Ordinal, string Title, string? Programme, int? FirstYear, int? LastYear, EditionState State,
        IReadOnlyList<int> Cohorts, EditionId? FormerId, bool IsUndone);

    public sealed record ReviewedMeasure(
        MeasureId Id, EditionId EditionId, Measure Measure, OwedBy Owner, int? FirstLine, int? LastLine, IReadOnlyList<PrintedCell> Cells,
        bool Reviewed, bool IsChecked, IReadOnlyList<MeasureId>? Follows, uint Version)
    {
        /// <summary>The text of the act does not print it: it goes on from the former edition.</summary>
        public bool IsTakenOver => FirstLine is null && Follows is { Count: > 0 };

        public LineSpan? Lines => (FirstLine, LastLine) is ({ } first, { } last) ? new(first, last) : null;
    }
}
