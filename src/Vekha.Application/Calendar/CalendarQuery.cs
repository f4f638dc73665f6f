using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Calendars;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Calendar;

/// <summary>A month of due days and what the calendar can be narrowed by: at most six statements.</summary>
public sealed class CalendarQuery(VekhaDb db)
{
    private const int MostPeople = 300;

    public async Task<CalendarView> RunAsync(CalendarFilter filter, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var (first, last) = (filter.FirstShown, filter.LastShown);
        List<string> scopes = filter.Person is { } person
            ? await db.RoleAssignments.Where(r => r.PersonId == person).Select(r => r.Path).ToListAsync(ct)
            : [];
        var due = filter.Narrow(db.Obligations.VisibleTo(viewer, Right.ReadPlan), db, scopes)
            .Where(o => o.Due >= first && o.Due <= last
                && o.State != ObligationState.Withdrawn && o.State != ObligationState.NotApplicable)
            .GroupBy(o => new { o.MeasureId, o.Due, o.State, o.LateAfter })
            .Select(g => new { g.Key.MeasureId, g.Key.Due, g.Key.State, g.Key.LateAfter, Count = g.Count() });
        var groups = await (
            from g in due
            join m in db.Measures on g.MeasureId equals m.Id
            select new { g.MeasureId, m.Number, m.Name, g.Due, g.State, g.LateAfter, g.Count }).ToListAsync(ct);
        var measures = groups.GroupBy(g => (Day: g.Due!.Value, g.MeasureId, g.Number, g.Name));
        List<CalendarEntry> entries = [.. measures.Select(g => new CalendarEntry(
            g.Key.Day, g.Key.MeasureId, g.Key.Number, g.Key.Name,
            StandingCounts.Of(g.Select(o => (Standings.Of(o.State, o.LateAfter, today), o.Count)))))
            .OrderBy(e => e.Worst).ThenBy(e => e.Number, NameOrder.Russian)];
        return new(
            entries.Where(e => e.Day >= filter.Month && e.Day <= filter.LastDay).ToLookup(e => e.Day),
            entries.ToLookup(e => e.Day),
            await db.WorkingCalendarAsync(ct),
            await ChoicesAsync(filter, viewer, ct));
    }

    private async Task<CalendarChoices> ChoicesAsync(CalendarFilter filter, Viewer viewer, CancellationToken ct)
    {
        var centres = db.Centres.VisibleTo(viewer, Right.ReadPlan);
        var programmes = await db.Programmes.Where(p => centres.Any(c => c.ProgrammeCode == p.Code)).OrderBy(p => p.Name)
            .Select(p => new ProgrammeChoice(p.Code, p.Name)).ToListAsync(ct);
        var chosen = centres.Where(c => c.Id == filter.Centre).Choices(ChoiceKind.ChosenCentre);
        var named = (await db.MunicipalityChoices(viewer).Concat(People(viewer)).Concat(chosen).ToListAsync(ct))
            .OrderBy(n => n.Name, NameOrder.Russian)
            .ToLookup(n => n.Kind);
        return new(
            [.. named[ChoiceKind.Municipality].Select(n => new NamedChoice<OrganisationId>(new(n.Id), n.Name))], programmes,
            [.. named[ChoiceKind.Person].Select(n => new NamedChoice<PersonId>(new(n.Id), n.Name))],
            named[ChoiceKind.ChosenCentre].FirstOrDefault()?.Name);
    }

    /// <summary>Those who answer for centres that the viewer sees.</summary>
    private IQueryable<ChoiceRow> People(Viewer viewer)
    {
        var places = db.Organisations.VisibleTo(viewer, Right.ReadPlan);
        return db.Users
            .Where(p => !p.Dismissed && db.RoleAssignments.Any(r => r.PersonId == p.Id
                && (r.Role == Role.CentreHead || r.Role == Role.MunicipalOfficer) && places.Any(o => o.Id == r.OrganisationId)))
            .OrderBy(p => p.FullName).Take(MostPeople)
            .Select(p => new ChoiceRow
            {
                Kind = ChoiceKind.Person,
                Id = p.Id.Value,
                Code = null,
                Year = 0,
                Name = Convert.ToString(p.FullName)!,
            });
    }
}

/// <param name="Days">Of the month.</param>
/// <param name="Sheet">With the days of other months that share a week with it.</param>
public sealed record CalendarView(
    ILookup<DateOnly, CalendarEntry> Days, ILookup<DateOnly, CalendarEntry> Sheet, WorkingCalendar Working, CalendarChoices Choices);

/// <summary>The obligations of one measure that are due on one day.</summary>
public sealed record CalendarEntry(DateOnly Day, MeasureId MeasureId, string? Number, string Name, StandingCounts Counts)
{
    public Standing Worst => Counts.Present.First().Standing;

    public string Label => MeasureLabel.Of(Number, Name);
}

/// <param name="Centre">The name of the chosen centre, where the viewer sees it.</param>
public sealed record CalendarChoices(
    IReadOnlyList<NamedChoice<OrganisationId>> Municipalities, IReadOnlyList<ProgrammeChoice> Programmes,
    IReadOnlyList<NamedChoice<PersonId>> People, string? Centre);

public sealed record ProgrammeChoice(string Code, string Name);
