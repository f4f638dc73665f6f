using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Data.Scopes;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Administration.Mail;
using Vekha.Web.Pages.Routes.Waiting;

namespace Vekha.Web.Pages.Today;

/// <summary>Overdue, due soon, waiting for this person, without a date, steps, questions and tasks: at most eight statements with the viewer's own, for a person of one role.</summary>
public sealed class TodayQuery(VekhaDb db, StepsQuery steps, MailQuery mail)
{
    public const int Shown = 10;
    private const int JobDays = 14;

    public async Task<TodayView> RunAsync(Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var today = clock.Today;
        var visible = db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan);
        var places = await CountsAsync(viewer, today, ct);
        var all = places.Aggregate(PlaceCounts.None, (sum, place) => sum + place);
        var rows = await RowsAsync(viewer, visible, all, today, ct);
        return new(
            await steps.FirstAsync(viewer, Shown + 1, ct),
            [.. rows[TodayPart.Waiting]],
            [.. rows[TodayPart.Overdue]],
            [.. rows[TodayPart.Soon]],
            [.. rows[TodayPart.Undated]],
            [.. places.OrderByDescending(p => p.Light).ThenByDescending(p => p.Overdue).ThenBy(p => p.Name, StringComparer.Create(Russian.Culture, true))],
            viewer.Has(Role.CentreHead) ? await OwnAsync(viewer, ct) : [],
            viewer.May(Right.Administer) ? await FailedJobsAsync(clock, ct) : [],
            viewer.May(Right.Administer) ? await mail.TroubleAsync(viewer, today, ct) : 0,
            await TodayAsks.Of(db, visible, viewer.PersonId).ToListAsync(ct));
    }

    /// <returns>Of the places that owe or owed anything.</returns>
    private async Task<List<PlaceCounts>> CountsAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var tallies = await PlaceTallies.Of(db, viewer, today).ToListAsync(ct);
        return [.. tallies.Where(t => t.Any || t.Submitted + t.Returned > 0).Select(PlaceCounts.Of).GroupBy(p => p.Id).Select(g => g.Aggregate((sum, place) => sum + place))];
    }

    /// <summary>All parts of the page in one statement; nothing is asked for where the counts say that there is nothing.</summary>
    private async Task<ILookup<TodayPart, TodayRow>> RowsAsync(Viewer viewer, IQueryable<Obligation> visible, PlaceCounts all, DateOnly today, CancellationToken ct)
    {
        var waiting = Waiting(viewer, all);
        if (waiting is null && all.Overdue + all.Soon + all.Undated == 0) return Enumerable.Empty<TodayRow>().ToLookup(_ => TodayPart.Waiting);
        var first = First(visible.Standing(Standing.Overdue, today), TodayPart.Overdue)
            .Concat(First(visible.Standing(Standing.DueSoon, today), TodayPart.Soon))
            .Concat(First(visible.Standing(Standing.Undated, today), TodayPart.Undated));
        if (waiting is not null) first = first.Concat(First(waiting, TodayPart.Waiting));
        var rows = await (
            from f in first
            join o in db.Obligations on f.Id equals o.Id
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            from u in db.Organisations.Where(u => u.Id == o.MunicipalityId).DefaultIfEmpty()
            orderby o.Due, o.Id
            select new
            {
                f.Part,
                Row = new TodayRow(o.Id, m.Number, m.Name, o.CentreId, c.Name, u.ShortName ?? u.Name, o.Path, o.State,
                    o.Due, o.Practical, o.Provisional, o.SubmittedOn, o.SubmittedById, o.Reason, o.InRoute),
            }).ToListAsync(ct);
        return rows.ToLookup(row => row.Part, row => row.Row);
    }

    /// <returns>null where nothing waits for the person.</returns>
    private IQueryable<Obligation>? Waiting(Viewer viewer, PlaceCounts all)
    {
        if (viewer.May(Right.AcceptEvidence)) return all.ToAccept == 0 ? null : State(Right.AcceptEvidence, ObligationState.Submitted).Where(o => !o.InRoute);
        return viewer.May(Right.AddEvidence) && all.Returned > 0 ? State(Right.AddEvidence, ObligationState.Returned) : null;

        IQueryable<Obligation> State(Right right, ObligationState state) => db.Obligations.VisibleTo(viewer, right).Where(o => o.State == state);
    }

    private static IQueryable<Placed> First(IQueryable<Obligation> obligations, TodayPart part) =>
        obligations.OrderBy(o => o.Due).ThenBy(o => o.Id).Take(Shown).Select(o => new Placed { Id = o.Id, Part = part });

    private Task<List<OwnCentre>> OwnAsync(Viewer viewer, CancellationToken ct) =>
        db.Centres.VisibleTo(viewer, Right.AddEvidence).OrderBy(c => c.Name).Take(Shown).Select(c => new OwnCentre(c.Id, c.Name, c.Cohort)).ToListAsync(ct);

    private Task<List<FailedJob>> FailedJobsAsync(RequestClock clock, CancellationToken ct)
    {
        var since = clock.Now.AddDays(-JobDays);
        return db.Jobs.Where(j => j.State == JobState.Failed && j.CreatedAt >= since).OrderByDescending(j => j.CreatedAt).Take(Shown)
            .Select(j => new FailedJob(j.Id, j.Kind, j.SubjectId, j.EndedAt ?? j.CreatedAt)).ToListAsync(ct);
    }

    private enum TodayPart { Overdue, Soon, Undated, Waiting }

    private sealed class Placed
    {
        public Guid Id { get; init; }
        public TodayPart Part { get; init; }
    }
}
