using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Administration.Mail;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Application.Approvals.Undoing;
using Vekha.Application.SavedFilters;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Jobs;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Today;

/// <summary>Overdue, due soon, waiting for this person, without a date, steps, schools, who has what was submitted,
/// questions and tasks: at most eight statements
/// with the viewer's own, for a person of one role. What is owed is asked for on a connection of its own while the rest is:
/// people open this page more often than any other.</summary>
public sealed class TodayQuery(
    VekhaDb db, IDbContextFactory<VekhaDb> contexts, StepsQuery steps, DecisionBatchQuery decisions, MailQuery mail,
    SavedFiltersQuery savedFilters, SummaryQuery summary, IOptions<Settings> settings)
{
    public const int Shown = 5;
    private const int ShownToDecide = 10;
    private const int MostAsks = 10;
    private const int MostOwn = 10;
    private const int JobDays = 14;

    /// <summary>How many rows of a list are shown: whoever only decides has hardly another list.</summary>
    public static int ShownTo(Viewer viewer) => viewer.OnlyDecides ? ShownToDecide : Shown;

    public async Task<TodayView> RunAsync(Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        if (viewer.OnlyAdministers) return new(OwedToday.Nothing, await MineAsync(viewer, clock, ct));
        var (owed, mine) = (OwedAsync(viewer, clock.Today, ct), MineAsync(viewer, clock, ct));
        await Task.WhenAll(owed, mine);
        return new(await owed, await mine);
    }

    private async Task<OwedToday> OwedAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        await using var own = await contexts.CreateDbContextAsync(ct);
        return await new OwedQuery(own, settings.Value.Lights).RunAsync(viewer, today, ct);
    }

    private async Task<MineToday> MineAsync(Viewer viewer, RequestClock clock, CancellationToken ct) => new(
        await savedFilters.RunAsync(null, viewer, ct),
        await steps.RunAsync(viewer, PendingPart.First(ShownTo(viewer) + 2), ct),
        viewer.Decides ? await decisions.RecentNamedAsync(viewer, clock, ct) : [],
        await PendingAsks.OfColleagues(db, viewer, MostAsks).ToListAsync(ct),
        viewer.Has(Role.CentreHead) ? await OwnAsync(viewer, ct) : [],
        viewer.Checks
            ? SchoolCounts.InOrder(await SchoolTallies.Of(db, viewer, clock, settings.Value.Reminders.AgainAfterDays).ToListAsync(ct))
            : [],
        viewer.May(Right.DecideObligations) || viewer.Has(Role.Curator)
            ? await db.HoldersAsync(viewer, settings.Value.Decisions.Days, clock.Today, ct) : [],
        viewer.May(Right.Administer) ? await FailedJobsAsync(clock, ct) : [],
        viewer.May(Right.Administer) ? await mail.TroubleAsync(viewer, clock.Today, ct) : 0,
        viewer.OnlyLooks ? await summary.RunAsync(viewer, clock.Today, ct) : null,
        viewer.May(Right.Administer) ? await db.HealthAsync(settings.Value, clock.Now, viewer, ct) : null);

    private Task<List<OwnCentre>> OwnAsync(Viewer viewer, CancellationToken ct) =>
        db.Centres.VisibleTo(viewer, Right.AddEvidence).OrderBy(c => c.Name).Take(MostOwn)
            .Select(c => new OwnCentre(c.Id, c.Name, c.Cohort)).ToListAsync(ct);

    private Task<List<FailedJob>> FailedJobsAsync(RequestClock clock, CancellationToken ct)
    {
        var since = clock.Now.AddDays(-JobDays);
        return db.Jobs.Where(j => j.State == JobState.Failed && j.CreatedAt >= since).OrderByDescending(j => j.CreatedAt).Take(Shown)
            .Select(j => new FailedJob(j.Id, j.Kind, j.ThingId, j.EndedAt ?? j.CreatedAt)).ToListAsync(ct);
    }
}
