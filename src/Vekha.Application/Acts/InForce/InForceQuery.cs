using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Documents.Findings;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.InForce;

/// <summary>All that a person looks at before putting a plan in force.</summary>
public sealed class InForceQuery(VekhaDb db, PuttingInForce puttingInForce)
{
    /// <param name="programme">As chosen; null to take the plan's own.</param>
    /// <param name="chosen">The cohorts chosen; null to take all that have centres.</param>
    public async Task<View?> RunAsync(
        ActId actId, int ordinal, string? programme, int[]? chosen, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new PreviewedAct(a.Title, a.RegionId, a.Findings))
            .SingleOrDefaultAsync(ct);
        var edition = act is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || edition is null) return null;
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        var code = edition.State == EditionState.Draft && programmes.Any(p => p.Code == programme) ? programme : edition.ProgrammeCode;
        var cohorts = await db.Centres.Where(c => c.RegionId == act.RegionId && c.ProgrammeCode == code)
            .GroupBy(c => c.Cohort).OrderBy(g => g.Key).Select(g => new CohortRow(g.Key, g.Count())).ToListAsync(ct);
        var measures = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var offered = cohorts.Select(c => c.Cohort).ToArray();
        var wanted = (chosen ?? offered).Where(offered.Contains).ToArray();
        var preview = code is null ? null
            : Preview.Of(await puttingInForce.PreviewAsync(new(edition.Id, code, wanted), today, ct), measures,
                [.. edition.Cohorts.Union(wanted)], offered, today);
        var job = await db.Jobs.Where(j => j.ThingId == edition.Id.Value && (j.State == JobState.Queued || j.State == JobState.Running))
            .OrderBy(j => j.CreatedAt).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(ct);
        return new(
            act, EditionView.Of(edition), code, programmes, cohorts, wanted, preview, SeenRows.Of(measures),
            measures.Count(m => m.Measure.Deadline.Rules.Count == 0), job);
    }

    public sealed record View(
        PreviewedAct Act, EditionView Edition, string? Programme, IReadOnlyList<Programme> Programmes, IReadOnlyList<CohortRow> Cohorts,
        IReadOnlyList<int> Chosen,
        Preview? Preview, long Seen, int UnreadDeadlines, Guid? RunningJob)
    {
        public int Errors => Act.Findings.Count(f => f.Severity == Severity.Error);
    }

    public sealed record PreviewedAct(string Title, OrganisationId RegionId, IReadOnlyList<Finding> Findings);

    public sealed record CohortRow(int Cohort, int Centres);
}
