using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Drafting;

/// <summary>An act, its plans and its passport as they stand now, with all that people have corrected.</summary>
public sealed class DraftQuery(VekhaDb db)
{
    /// <returns>null where there is no such act, or none that this person sees.</returns>
    public async Task<Reading?> RunAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var act = await db.ActsOf(viewer).Where(a => a.Id == id).Select(a => new { a.Path, a.Head, a.Passport, a.Findings }).SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var editions = await db.Editions.Where(e => e.ActId == id).OrderBy(e => e.Ordinal)
            .Select(e => new EditionRow(e.Id, e.Title, e.ProgrammeCode, e.FirstYear, e.LastYear, e.State)).ToListAsync(ct);
        var seen = viewer.May(Right.ReadDrafts, act.Path) ? editions : editions.FindAll(e => e.State != EditionState.Draft);
        var ids = seen.ConvertAll(e => e.Id);
        var measures = await db.Measures.Where(m => ids.Contains(m.EditionId)).OrderBy(m => m.Ordinal).Select(m => new { m.EditionId, m.Measure }).ToListAsync(ct);
        var plans = seen.ConvertAll(e => e.Plan([.. measures.Where(m => m.EditionId == e.Id).Select(m => m.Measure)]));
        // Places of findings count every plan of the act.
        return new(act.Head, plans, seen.Count == editions.Count ? act.Findings : []) { Passport = act.Passport };
    }

    private sealed record EditionRow(Guid Id, string Title, string? Programme, int? FirstYear, int? LastYear, EditionState State)
    {
        public Plan Plan(IReadOnlyList<Measure> measures) =>
            new(Title, Programme, (FirstYear, LastYear) is ({ } first, { } last) ? new(first, last) : null, measures);
    }
}
