using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Today;

/// <summary>How a region stands, on one sheet: its programmes, and the centres that are furthest behind. Three statements.</summary>
public sealed class SummaryQuery(VekhaDb db, IOptions<Settings> settings)
{
    public const int WorstShown = 5;

    /// <summary>With its municipalities, and who has what was submitted: two statements more.</summary>
    public async Task<SummaryView> WholeAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var municipalities = await OwedQuery.MunicipalitiesAsync(db, viewer, settings.Value.Lights, today, ct);
        return new(
            await RunAsync(viewer, today, ct), municipalities, await db.HoldersAsync(viewer, settings.Value.Decisions.Days, today, ct));
    }

    public async Task<Summary> RunAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var opening = NextOpening(today);
        var centres = await Centres(viewer, today).ToListAsync(ct);
        var byProgramme = centres.ToLookup(c => c.ProgrammeCode);
        var programmes = await Programmes(viewer, today).ToListAsync(ct);
        var worst = centres.Where(c => c.Overdue > 0).OrderByDescending(c => c.Overdue).ThenBy(c => c.Oldest)
            .ThenBy(c => c.Name, NameOrder.Russian).Take(WorstShown).ToList();
        return new(
            await RegionsAsync(viewer, ct), opening,
            [.. programmes.OrderBy(p => p.Name, NameOrder.Russian).Select(p => Counts(p, [.. byProgramme[p.Code]], opening, today))],
            [.. worst.Select(c => new LateCentre(
                c.Id, c.Name, c.Head, c.Overdue, today.DayNumber - c.Oldest!.Value.DayNumber))]);
    }

    /// <summary>Of which regions it tells: those the viewer sees, in whole or in part.</summary>
    private Task<List<string>> RegionsAsync(Viewer viewer, CancellationToken ct)
    {
        var scopes = viewer.Scopes(Right.ReadPlan);
        var above = scopes.SelectMany(TreePath.WithAncestors).Distinct().ToList();
        var regions = db.Organisations.Where(u => u.Kind == OrganisationKind.Region);
        return regions.Below(scopes).Union(regions.Where(u => above.Contains(u.Path))).OrderBy(u => u.Name).Select(u => u.Name)
            .ToListAsync(ct);
    }

    private static ProgrammeCounts Counts(ProgrammeRow row, IReadOnlyList<CentreRow> centres, DateOnly opening, DateOnly today)
    {
        var coming = centres.Where(c => OpeningOf(c) is { } day && day > today && day <= opening).ToList();
        return new(row.Code, row.Name, centres.Count, centres.Count(c => OpeningOf(c) <= today),
            new(row.Overdue, row.OverdueBefore), new(row.Waiting, row.WaitingBefore), row.FallenDue, row.Done,
            coming.Count, coming.Count(c => c.Overdue > 0));
    }

    private static DateOnly? OpeningOf(CentreRow centre) => new Owner(centre.Cohort, centre.OpenedOn).Opening;

    /// <summary>A school year begins on 1 September; the day itself counts.</summary>
    private static DateOnly NextOpening(DateOnly today) =>
        new DateOnly(today.Year, 9, 1) is var ofThisYear && today <= ofThisYear ? ofThisYear : ofThisYear.AddYears(1);

    private IQueryable<CentreRow> Centres(Viewer viewer, DateOnly today)
    {
        var late = db.Obligations.Standing(Standing.Overdue, today);
        return
            from c in db.Centres.VisibleTo(viewer, Right.ReadPlan)
            select new CentreRow
            {
                Id = c.Id,
                Name = c.Name,
                ProgrammeCode = c.ProgrammeCode,
                Cohort = c.Cohort,
                OpenedOn = c.Card.OpenedOn,
                Overdue = late.Count(o => o.CentreId == c.Id),
                Oldest = late.Where(o => o.CentreId == c.Id).Min(o => o.LateAfter),
                Head = (
                    from r in db.RoleAssignments.Where(r => r.Role == Role.CentreHead && r.Path == c.Path)
                    join x in db.Users.Where(x => !x.Dismissed) on r.PersonId equals x.Id
                    orderby x.FullName
                    select new SchoolHead(x.FullName, x.PhoneNumber)).FirstOrDefault(),
            };
    }

    private IQueryable<ProgrammeRow> Programmes(Viewer viewer, DateOnly today)
    {
        var (newYear, weekAgo) = (new DateOnly(today.Year, 1, 1), today.AddDays(-DailyTally.ComparedDays));
        var places = db.Organisations.Below(viewer.Scopes(Right.ReadPlan));
        var before = db.DailyTallies.Where(t => t.Day == weekAgo && places.Any(u => u.Id == t.PlaceId));
        return
            from g in
                from o in db.Obligations.VisibleTo(viewer, Right.ReadPlan)
                join e in db.Editions on o.EditionId equals e.Id
                group o by e.ProgrammeCode into g
                select new
                {
                    Code = g.Key,
                    Overdue = g.Count(o => o.LateAfter < today && (o.State == ObligationState.Planned
                        || o.State == ObligationState.InProgress || o.State == ObligationState.Returned)),
                    Waiting = g.Count(o => o.State == ObligationState.Submitted),
                    Done = g.Count(o => (o.State == ObligationState.Accepted || o.State == ObligationState.TakenOver)
                        && o.Due >= newYear && o.Due < today),
                    Undone = g.Count(o => o.LateAfter < today && (o.State == ObligationState.Planned
                        || o.State == ObligationState.InProgress || o.State == ObligationState.Returned
                        || o.State == ObligationState.Submitted)),
                }
            join p in db.Programmes on g.Code equals p.Code
            select new ProgrammeRow
            {
                Code = p.Code,
                Name = p.Name,
                Overdue = g.Overdue,
                Waiting = g.Waiting,
                Done = g.Done,
                FallenDue = g.Done + g.Undone,
                OverdueBefore = before.Where(t => t.ProgrammeCode == g.Code).Sum(t => (int?)t.Overdue),
                WaitingBefore = before.Where(t => t.ProgrammeCode == g.Code).Sum(t => (int?)t.Waiting),
            };
    }

    private sealed class CentreRow
    {
        public CentreId Id { get; init; }
        public string Name { get; init; } = "";
        public string ProgrammeCode { get; init; } = "";
        public int Cohort { get; init; }
        public DateOnly? OpenedOn { get; init; }
        public int Overdue { get; init; }
        public DateOnly? Oldest { get; init; }
        public SchoolHead? Head { get; init; }
    }

    private sealed class ProgrammeRow
    {
        public string Code { get; init; } = "";
        public string Name { get; init; } = "";
        public int Overdue { get; init; }
        public int Waiting { get; init; }
        public int Done { get; init; }
        public int FallenDue { get; init; }
        public int? OverdueBefore { get; init; }
        public int? WaitingBefore { get; init; }
    }
}

/// <param name="Municipalities">What calls for attention on top.</param>
/// <param name="Holders">Who has what was submitted.</param>
public sealed record SummaryView(
    Summary Summary, IReadOnlyList<MunicipalityCounts> Municipalities, IReadOnlyList<HolderCounts> Holders);

/// <param name="Regions">Of which it tells.</param>
/// <param name="Opening">The next 1 September, to which the forecast looks.</param>
/// <param name="Worst">What is furthest behind on top.</param>
public sealed record Summary(
    IReadOnlyList<string> Regions, DateOnly Opening, IReadOnlyList<ProgrammeCounts> Programmes, IReadOnlyList<LateCentre> Worst);

/// <param name="Opened">Of its centres, those that are open.</param>
/// <param name="FallenDue">Those whose date has come this year, and what is still owed from years before.</param>
/// <param name="Done">Of this year's, those that are done.</param>
/// <param name="Opens">Centres that are to open until the day of the forecast.</param>
/// <param name="AtRisk">Of those, the ones that are late with something today.</param>
public sealed record ProgrammeCounts(
    string Code, string Name, int Centres, int Opened, WeekCount Overdue, WeekCount Waiting, int FallenDue, int Done, int Opens, int AtRisk)
{
    public TrafficLight Light(LightThresholds thresholds) => TrafficLights.Of(Overdue.Now, FallenDue, thresholds);
}

/// <param name="Before">A week ago; null where nobody wrote it down.</param>
public sealed record WeekCount(int Now, int? Before)
{
    public int? Change => Now - Before;
}

/// <param name="Head">The head of its school; null where nobody is.</param>
/// <param name="Days">How late the oldest is.</param>
public sealed record LateCentre(CentreId Id, string Name, SchoolHead? Head, int Overdue, int Days);

public sealed record SchoolHead(string Name, string? Phone);
