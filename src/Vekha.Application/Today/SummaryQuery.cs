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
        var programmes = (await CountedAsync(viewer, today, ct)).GroupBy(row => row.Programme.Code);
        return new(
            await RegionsAsync(viewer, ct), opening,
            [.. programmes.Select(p => Counts(p.First().Programme, [.. p.Select(row => row.Cohort)], opening, today))
                .OrderBy(p => p.Name, NameOrder.Russian)],
            [.. (await Worst(viewer, today).ToListAsync(ct))
                .Select(c => new LateCentre(c.Id, c.Name, c.Head, c.Overdue, today.DayNumber - c.Oldest.DayNumber))]);
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

    private static ProgrammeCounts Counts(ProgrammeRow row, IReadOnlyList<CohortRow> cohorts, DateOnly opening, DateOnly today)
    {
        var coming = cohorts.Where(c => OpeningOf(c) is { } day && day > today && day <= opening).ToList();
        return new(row.Code, row.Name, cohorts.Sum(c => c.Centres), cohorts.Where(c => OpeningOf(c) <= today).Sum(c => c.Centres),
            new(row.Overdue, row.OverdueBefore), new(row.Waiting, row.WaitingBefore), row.FallenDue, row.Done,
            coming.Sum(c => c.Centres), coming.Sum(c => c.Late));
    }

    private static DateOnly? OpeningOf(CohortRow centres) => new Owner(centres.Cohort, centres.OpenedOn).Opening;

    /// <summary>A school year begins on 1 September; the day itself counts.</summary>
    private static DateOnly NextOpening(DateOnly today) =>
        new DateOnly(today.Year, 9, 1) is var ofThisYear && today <= ofThisYear ? ofThisYear : ofThisYear.AddYears(1);

    /// <summary>Each programme with each of its cohorts; with an empty one where it has no centre.</summary>
    private Task<List<CountedRow>> CountedAsync(Viewer viewer, DateOnly today, CancellationToken ct) => (
        from p in Programmes(viewer, today)
        from c in Cohorts(viewer, today).Where(c => c.ProgrammeCode == p.Code).DefaultIfEmpty()
        select new CountedRow
        {
            Programme = p,
            Cohort = new()
            {
                Cohort = (int?)c.Cohort,
                OpenedOn = c.OpenedOn,
                Centres = (int?)c.Centres ?? 0,
                Late = (int?)c.Late ?? 0,
            },
        }).ToListAsync(ct);

    private IQueryable<CohortRow> Cohorts(Viewer viewer, DateOnly today)
    {
        var late = db.Obligations.Standing(Standing.Overdue, today);
        return
            from c in db.Centres.VisibleTo(viewer, Right.ReadPlan)
            select new { c.ProgrammeCode, c.Cohort, c.Card.OpenedOn, IsLate = late.Any(o => o.CentreId == c.Id) } into c
            group c by new { c.ProgrammeCode, c.Cohort, c.OpenedOn } into g
            select new CohortRow
            {
                ProgrammeCode = g.Key.ProgrammeCode,
                Cohort = g.Key.Cohort,
                OpenedOn = g.Key.OpenedOn,
                Centres = g.Count(),
                Late = g.Count(c => c.IsLate),
            };
    }

    private IQueryable<WorstRow> Worst(Viewer viewer, DateOnly today)
    {
        var late =
            from o in db.Obligations.VisibleTo(viewer, Right.ReadPlan).Standing(Standing.Overdue, today)
            where o.CentreId != null
            group o by o.CentreId into g
            select new { CentreId = g.Key, Overdue = g.Count(), Oldest = g.Min(o => o.LateAfter!.Value) };
        var worst = (
            from l in late
            join c in db.Centres on l.CentreId equals c.Id
            orderby l.Overdue descending, l.Oldest, c.Name, c.Id
            select new { l.Overdue, l.Oldest, Centre = c }).Take(WorstShown);
        return
            from w in worst
            // By the key: a head that is looked up whole would have those of all schools numbered.
            from head in db.Users.Where(x => x.Id == (
                from r in db.RoleAssignments
                where r.Role == Role.CentreHead && r.Path == w.Centre.Path
                join p in db.Users on r.PersonId equals p.Id
                where !p.Dismissed
                orderby p.FullName
                select p.Id).FirstOrDefault()).DefaultIfEmpty()
            orderby w.Overdue descending, w.Oldest, w.Centre.Name, w.Centre.Id
            select new WorstRow
            {
                Id = w.Centre.Id,
                Name = w.Centre.Name,
                Overdue = w.Overdue,
                Oldest = w.Oldest,
                Head = head == null ? null : new(head.FullName, head.PhoneNumber),
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

    /// <summary>Centres of a programme that open on the same day.</summary>
    private sealed class CohortRow
    {
        public string ProgrammeCode { get; init; } = "";
        public int? Cohort { get; init; }
        public DateOnly? OpenedOn { get; init; }
        public int Centres { get; init; }
        /// <summary>Of them, those that are late with something.</summary>
        public int Late { get; init; }
    }

    private sealed class CountedRow
    {
        public required ProgrammeRow Programme { get; init; }
        public required CohortRow Cohort { get; init; }
    }

    private sealed class WorstRow
    {
        public CentreId Id { get; init; }
        public string Name { get; init; } = "";
        public int Overdue { get; init; }
        public DateOnly Oldest { get; init; }
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
