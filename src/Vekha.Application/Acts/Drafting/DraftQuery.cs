using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Application.Acts.Drafting;

/// <summary>An act, its plans and its passport as they stand now, with all that people have corrected.</summary>
public sealed class DraftQuery(VekhaDb db)
{
    /// <returns>null where there is no such act, or none that this person sees.</returns>
    public async Task<Reading?> RunAsync(ActId id, Viewer viewer, CancellationToken ct)
    {
        var act = await db.ActsOf(viewer).Where(a => a.Id == id).Select(a => new { a.Path, a.Head, a.Passport, a.Findings })
            .SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var editions = await db.Editions.Where(e => e.ActId == id).OrderBy(e => e.Ordinal)
            .Select(e => new EditionRow(e.Id, e.Title, e.ProgrammeCode, e.FirstYear, e.LastYear, e.State, e.FormerId, e.PlanId))
            .ToListAsync(ct);
        var seen = viewer.May(Right.ReadDrafts, act.Path) ? editions : editions.FindAll(e => e.State != EditionState.Draft);
        var ids = seen.ConvertAll(e => e.Id);
        var measures = await db.Measures.Where(m => ids.Contains(m.EditionId)).OrderBy(m => m.Ordinal)
            .Select(m => new { m.EditionId, m.Measure }).ToListAsync(ct);
        var plans = seen.ConvertAll(e => e.Plan([.. measures.Where(m => m.EditionId == e.Id).Select(m => m.Measure)]));
        var head = act.Head is { Amends.Count: > 0, Clauses.Count: 0 } amending
            && editions is [{ FormerId: not null, State: EditionState.Draft } only] && seen.Count > 0
            ? await WithClausesAsync(amending, only, ct) : act.Head;
        // Places of findings count every plan of the act.
        return new(head, plans, seen.Count == editions.Count ? act.Findings : []) { Passport = act.Passport };
    }

    /// <summary>An amending act that was made on screen has no clauses until it is printed: they say what its plan changes.</summary>
    private async Task<Act> WithClausesAsync(Act amending, EditionRow edition, CancellationToken ct)
    {
        var first = await db.Acts.Where(a => db.Editions.Any(e => e.Id == edition.PlanId && e.ActId == a.Id)).Select(a => a.Head)
            .SingleOrDefaultAsync(ct);
        if (first is null) return amending;
        var rows = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id || m.EditionId == edition.FormerId)
            .OrderBy(m => m.Ordinal).ToListAsync(ct);
        var changes = PlanComparison.Of(rows.FindAll(m => m.EditionId == edition.FormerId), rows.FindAll(m => m.EditionId == edition.Id));
        return amending with { Clauses = AmendingAct.Clauses(first, amending.Type ?? ActType.Order, AmendingClauses.Of(changes)) };
    }

    private sealed record EditionRow(
        EditionId Id, string Title, string? Programme, int? FirstYear, int? LastYear, EditionState State, EditionId? FormerId,
        EditionId PlanId)
    {
        public Plan Plan(IReadOnlyList<Measure> measures) =>
            new(Title, Programme, (FirstYear, LastYear) is ({ } first, { } last) ? new(first, last) : null, measures);
    }
}
