using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>All that waits for a person's decision: steps of routes, and submissions that lack nothing but acceptance. Four
/// statements.</summary>
public sealed class PendingDecisionsQuery(VekhaDb db, StepsQuery steps)
{
    public const int Shown = 50;

    public async Task<PendingDecisionsView> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var submitted = Submitted(viewer);
        var count = await submitted.CountAsync(ct);
        return new(
            await steps.FirstAsync(viewer, Shown, ct), await steps.CountAsync(viewer, ct),
            count == 0 ? [] : await Rows(submitted.OrderBy(o => o.Due).ThenBy(o => o.Id).Take(Shown)).ToListAsync(ct), count);
    }

    private IQueryable<Obligation> Submitted(Viewer viewer) => db.Obligations.PendingFor(viewer);

    private IQueryable<PendingSubmission> Rows(IQueryable<Obligation> obligations) =>
        from o in obligations
        join m in db.Measures on o.MeasureId equals m.Id
        from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
        from u in db.Organisations.Where(u => u.Id == o.MunicipalityId).DefaultIfEmpty()
        from checker in db.Users.Where(p => p.Id == o.CheckedById).DefaultIfEmpty()
        orderby o.Due, o.Id
        select new PendingSubmission(
            o.Id, o.Version, m.Number, m.Name, c.Name, u.ShortName ?? u.Name, o.Due, o.Practical, o.Provisional,
            new Situation(
                o.State, o.Due, o.LateAfter, o.SubmittedOn, o.Turn, o.TurnUntil, o.SideSince, o.RegionId, o.MunicipalityId),
            checker.FullName, o.CheckNote);
}

/// <summary>The first of each, and how many there are.</summary>
public sealed record PendingDecisionsView(
    IReadOnlyList<PendingStep> Steps, int StepCount, IReadOnlyList<PendingSubmission> Submissions, int SubmissionCount)
{
    public bool Any => Steps.Count > 0 || Submissions.Count > 0;
}

/// <param name="CheckedBy">Who of the municipality has found it in order; null where nobody has.</param>
public sealed record PendingSubmission(
    ObligationId Id, uint Version, string? Number, string Name, string? Centre, string? Municipality, DateOnly? Due, DateOnly? Practical,
    bool Provisional, Situation Situation, string? CheckedBy, string? CheckNote)
{
    public string Measure => MeasureLabel.Of(Number, Name);
}
