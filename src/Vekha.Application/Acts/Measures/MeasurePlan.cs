using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>The draft in which a measure is worked on: what its dates depend on, and the rows that it can follow.</summary>
/// <param name="Cohorts">Those of the programme that have centres.</param>
/// <param name="Rows">All rows in their order.</param>
public sealed record MeasurePlan(
    IReadOnlyList<int> Cohorts, WorkingCalendar Calendar, PlanTerm Term, IReadOnlyList<MeasurePlan.Row> Rows)
{
    internal static async Task<MeasurePlan> ReadAsync(VekhaDb db, Facts of, CancellationToken ct)
    {
        var cohorts = await db.Centres.Where(c => c.RegionId == of.RegionId && c.ProgrammeCode == of.Programme)
            .Select(c => c.Cohort).Distinct().OrderBy(c => c).ToListAsync(ct);
        var days = await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct);
        var rows = await db.Measures.Where(m => m.EditionId == of.EditionId).OrderBy(m => m.Ordinal)
            .Select(m => new Row(m.Id, m.Number, m.Name)).ToListAsync(ct);
        var term = PlanTerm.Of(of.Title, (of.FirstYear, of.LastYear) is ({ } first, { } last) ? new(first, last) : null, of.ActDate);
        return new(cohorts, WorkingCalendar.Russian.With(days), term, rows);
    }

    /// <summary>The number proposed for a row that is put after another one; null where none follows.</summary>
    /// <param name="after">null for the beginning of the plan.</param>
    public string? NumberAfter(MeasureId? after)
    {
        var place = Rows.Index().Where(row => row.Item.Id == after).Select(row => row.Index).FirstOrDefault(-1);
        return MeasureNumbers.Between(Rows.ElementAtOrDefault(place)?.Number, Rows.ElementAtOrDefault(place + 1)?.Number);
    }

    public sealed record Row(MeasureId Id, string? Number, string Name);

    /// <summary>What is known of the edition before its rows are read.</summary>
    internal sealed record Facts(
        EditionId EditionId, OrganisationId RegionId, string Title, string? Programme, int? FirstYear, int? LastYear,
        DateOnly? ActDate);
}
