using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Application.Acts.Drafting;

/// <summary>An act as it would be printed now.</summary>
public sealed class DraftQuery(VekhaDb db)
{
    /// <returns>null where there is no such act, or none that this person sees.</returns>
    public async Task<DraftedAct?> RunAsync(ActId id, Viewer viewer, CancellationToken ct)
    {
        var act = await db.ActsOf(viewer).Where(a => a.Id == id)
            .Select(a => new { a.Path, a.Head, a.Passport, a.Findings, a.Text, a.Places })
            .SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var editions = await db.Editions.Where(e => e.ActId == id).OrderBy(e => e.Ordinal)
            .Select(e => new EditionRow(e.Id, e.Title, e.ProgrammeCode, e.FirstYear, e.LastYear, e.State, e.FormerId, e.PlanId, e.Layout))
            .ToListAsync(ct);
        var seen = viewer.May(Right.ReadDrafts, act.Path) ? editions : editions.FindAll(e => e.State != EditionState.Draft);
        var ids = seen.ConvertAll(e => e.Id);
        var measures = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.EditionId)).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var plans = seen.ConvertAll(e => e.Plan([.. measures.Where(m => m.EditionId == e.Id).Select(m => m.Measure)]));
        // Places of findings count every plan of the act.
        var reading = new Reading(act.Head, plans, seen.Count == editions.Count ? act.Findings : [])
        {
            Passport = act.Passport,
            Paragraphs = act.Head is { } head ? ClauseParagraphs.Of(head, act.Places, act.Text.Split('\n')) : Paragraphless,
            Layouts = seen.ConvertAll(e => e.Layout),
        };
        // An amending act that was made on screen has no clauses until it is printed: they say what its plan changes.
        var change = act.Head is { Amends.Count: > 0, Clauses.Count: 0 } && (editions, seen) is ([{ FormerId: { } former }], [var only])
            ? await ChangeAsync(only, former, plans[0], measures, ct) : null;
        return new(reading, change);
    }

    private static readonly Dictionary<string, IReadOnlyList<string>> Paragraphless = [];

    private async Task<DraftedChange?> ChangeAsync(
        EditionRow edition, EditionId formerId, Plan plan, List<EditionMeasure> present, CancellationToken ct)
    {
        var chain = EditionChain.UpTo(
            formerId, await db.Editions.AsNoTracking().Where(e => e.PlanId == edition.PlanId).ToListAsync(ct));
        if (chain is not [var first, ..]) return null;
        var acts = await db.Acts.AsNoTracking()
            .Where(a => db.Editions.Any(e => e.PlanId == edition.PlanId && e.ActId == a.Id))
            .Select(a => new { a.Id, a.Head, a.Date, a.Number, a.Title }).ToDictionaryAsync(a => a.Id, ct);
        List<Act> heads = [.. chain.Select(e => acts[e.ActId])
            .Select(a => a.Head ?? new Act(null, null, a.Date, a.Number, null, a.Title, [], [], null))];
        var annexes = await db.Editions.CountAsync(e => e.ActId == first.ActId, ct);
        var former = await db.Measures.AsNoTracking().Where(m => m.EditionId == formerId).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var comparison = PlanComparison.Of(former, present);
        var rows = RowByRow.Of(comparison, former, present);
        var changed = comparison.Changes.Count(c => c.Kind != ChangeKind.Same);
        return new(
            new(heads[0], annexes > 1 ? first.Ordinal : null, chain[^1].Title, heads[1..], plan, edition.Layout,
                rows.Whole is null ? rows.Changes : null),
            rows.Whole, rows.Whole is not null || changed * 2 > former.Count);
    }

    private sealed record EditionRow(
        EditionId Id, string Title, string? Programme, int? FirstYear, int? LastYear, EditionState State, EditionId? FormerId,
        EditionId PlanId, PlanLayout? Layout)
    {
        public Plan Plan(IReadOnlyList<Measure> measures) =>
            new(Title, Programme, (FirstYear, LastYear) is ({ } first, { } last) ? new(first, last) : null, measures);
    }
}
