using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Centres;

/// <summary>All about one centre.</summary>
public sealed class CentreQuery(VekhaDb db, ListQuery list)
{
    /// <returns>null where there is no such centre, or the viewer does not see it.</returns>
    public Task<CentreFacts?> FactsAsync(CentreId id, Viewer viewer, CancellationToken ct) => (
        from centre in db.Centres.VisibleTo(viewer, Right.ReadPlan).Where(c => c.Id == id)
        join programme in db.Programmes on centre.ProgrammeCode equals programme.Code
        join host in db.Organisations on centre.HostId equals host.Id
        join organisation in db.Organisations on centre.MunicipalityId equals organisation.Id into above
        from municipality in above.DefaultIfEmpty()
        select new CentreFacts(centre.Id, centre.Name, centre.Path, programme.Name, host.Name, municipality.Name, centre.Cohort,
            centre.Card.Address, centre.Card.AreaSquareMetres, centre.Card.OpenedOn)).SingleOrDefaultAsync(ct);

    /// <summary>Those who answer for it, the nearest first.</summary>
    public async Task<IReadOnlyList<ReachablePerson>> PeopleAsync(CentreFacts facts, Viewer viewer, CancellationToken ct) =>
        viewer.May(Right.ReadPlan, facts.Path)
            ? [.. (await db.ReachableAsync(facts.Path, ct)).Where(p => p.Roles.Any(Answering.OfCentre.Contains)).Reverse()] : [];

    public Task<List<ListRow>> ObligationsAsync(CentreId id, Viewer viewer, DateOnly today, CancellationToken ct) =>
        list.AllAsync(new(new(id, null, null, null, null, null, Closed: true, null, null, null), null), new(ObligationColumn.Due),
            viewer, today, ct);

    /// <summary>The evidence of all its obligations, the latest first.</summary>
    public async Task<IReadOnlyList<CentreDocument>> DocumentsAsync(CentreId id, Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from obligation in db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.CentreId == id)
            join evidence in db.Evidence on obligation.Id equals ObligationId.Of(evidence.SubjectId)
            join file in db.Files on evidence.FileId equals file.Id
            join measure in db.Measures on obligation.MeasureId equals measure.Id
            orderby evidence.AddedAt descending, evidence.Id descending
            select new { evidence, file.Name, file.Length, measure.Measure }).ToListAsync(ct);
        return [.. rows.Select(r => new CentreDocument(
            r.evidence.Id, ObligationId.Of(r.evidence.SubjectId), MeasureLabel.Of(r.Measure.Number, r.Measure.Name),
            r.evidence.DeliverableIndex is { } i ? r.Measure.Deliverables.ElementAtOrDefault(i)?.Text : null,
            r.evidence.DocumentNumber, r.evidence.DocumentDate, r.Name, r.Length, r.evidence.AddedAt))];
    }
}

/// <param name="OpenedOn">null means 1 September of the cohort's year.</param>
public sealed record CentreFacts(
    CentreId Id, string Name, string Path, string Programme, string Host, string? Municipality, int Cohort,
    string? Address, decimal? Area, DateOnly? OpenedOn);

/// <param name="Deliverable">What it proves, where it belongs to a single deliverable.</param>
public sealed record CentreDocument(
    EvidenceId EvidenceId, ObligationId ObligationId, string Measure, string? Deliverable, string? Number, DateOnly? Date,
    string File, long Length, DateTimeOffset AddedAt);
