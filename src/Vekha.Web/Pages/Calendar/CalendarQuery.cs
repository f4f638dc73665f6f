using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Scopes;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Web.Pages.Obligations;

namespace Vekha.Web.Pages.Calendar;

/// <summary>A month of due days and what the calendar can be narrowed by: at most eight statements.</summary>
public sealed class CalendarQuery(VekhaDb db)
{
    private const int MostPeople = 300;

    public async Task<CalendarView> RunAsync(CalendarFilter filter, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var (first, last) = (filter.Month, filter.LastDay);
        List<string> scopes = filter.Person is { } person ? await db.RoleAssignments.Where(r => r.PersonId == person).Select(r => r.Path).ToListAsync(ct) : [];
        var groups = await filter.Narrow(db.Obligations.VisibleTo(viewer, Right.ReadPlan), db, scopes)
            .Where(o => o.Due >= first && o.Due <= last && o.State != ObligationState.Withdrawn && o.State != ObligationState.NotApplicable)
            .GroupBy(o => new { o.MeasureId, o.Due, o.State, InTime = o.SubmittedOn <= o.Due })
            .Select(g => new { g.Key.MeasureId, g.Key.Due, g.Key.State, g.Key.InTime, Count = g.Count() })
            .ToListAsync(ct);
        var ids = groups.Select(g => g.MeasureId).Distinct().ToList();
        var measures = await db.Measures.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.Number, m.Name }).ToDictionaryAsync(m => m.Id, ct);
        var entries = groups.GroupBy(g => (Day: g.Due!.Value, g.MeasureId)).Select(g => new CalendarEntry(
            g.Key.Day, g.Key.MeasureId, measures[g.Key.MeasureId].Number, measures[g.Key.MeasureId].Name,
            StandingCounts.Of(g.Select(o => (Standings.Of(o.State, o.Due, o.InTime ? o.Due : null, today), o.Count)))));
        return new(
            entries.OrderBy(e => e.Worst).ThenBy(e => e.Number, Russian.Names).ToLookup(e => e.Day),
            await db.WorkingCalendarAsync(ct),
            await ChoicesAsync(filter, viewer, ct));
    }

    private async Task<CalendarChoices> ChoicesAsync(CalendarFilter filter, Viewer viewer, CancellationToken ct)
    {
        var municipalities = await db.Organisations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Kind == OrganisationKind.Municipality)
            .OrderBy(o => o.ShortName ?? o.Name).Select(o => new NamedChoice(o.Id, o.ShortName ?? o.Name)).ToListAsync(ct);
        var centres = db.Centres.VisibleTo(viewer, Right.ReadPlan);
        var programmes = await db.Programmes.Where(p => centres.Any(c => c.ProgrammeCode == p.Code)).OrderBy(p => p.Name).Select(p => new ProgrammeChoice(p.Code, p.Name)).ToListAsync(ct);
        var places = db.Organisations.VisibleTo(viewer, Right.ReadPlan);
        var people = await db.Users
            .Where(p => !p.Dismissed && db.RoleAssignments.Any(r => r.PersonId == p.Id && (r.Role == Role.CentreHead || r.Role == Role.MunicipalOfficer) && places.Any(o => o.Id == r.OrganisationId)))
            .OrderBy(p => p.FullName).Take(MostPeople).Select(p => new NamedChoice(p.Id, p.FullName)).ToListAsync(ct);
        var centre = filter.Centre is { } id ? await centres.Where(c => c.Id == id).Select(c => c.Name).SingleOrDefaultAsync(ct) : null;
        return new(municipalities, programmes, people, centre);
    }
}

public sealed record CalendarView(ILookup<DateOnly, CalendarEntry> Days, WorkingCalendar Working, CalendarChoices Choices);

/// <summary>The obligations of one measure that are due on one day.</summary>
public sealed record CalendarEntry(DateOnly Day, Guid MeasureId, string? Number, string Name, StandingCounts Counts)
{
    public Standing Worst => Counts.Present.First().Standing;

    public string Label => MeasureWords.Label(Number, Name);

    /// <summary>«просрочено: 2, исполнено: 10»</summary>
    public string Words => StandingTexts.Counted(Counts);
}

/// <param name="Centre">The name of the chosen centre, where the viewer sees it.</param>
public sealed record CalendarChoices(
    IReadOnlyList<NamedChoice> Municipalities, IReadOnlyList<ProgrammeChoice> Programmes, IReadOnlyList<NamedChoice> People, string? Centre);

public sealed record ProgrammeChoice(string Code, string Name);
