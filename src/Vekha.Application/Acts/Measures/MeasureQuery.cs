using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>One measure of a draft with what its dates depend on.</summary>
public sealed class MeasureQuery(VekhaDb db)
{
    public async Task<View?> RunAsync(ActId actId, MeasureId measureId, Viewer viewer, CancellationToken ct)
    {
        var row = await (
            from act in db.EditableBy(viewer, actId)
            from edition in db.Editions.Where(e => e.ActId == act.Id)
            from measure in db.Measures.Where(m => m.EditionId == edition.Id && m.Id == measureId)
            select new Row(
                act.Id, act.Title, act.Text, act.Date, act.RegionId,
                edition.Ordinal, edition.ProgrammeCode, edition.FirstYear, edition.LastYear, edition.State, edition.Id,
                measure.Id, measure.Measure, measure.Owner, measure.FirstLine, measure.LastLine, measure.Version))
            .SingleOrDefaultAsync(ct);
        if (row is null) return null;
        var cohorts = await db.Centres.Where(c => c.RegionId == row.RegionId && c.ProgrammeCode == row.Programme)
            .Select(c => c.Cohort).Distinct().OrderBy(c => c).ToListAsync(ct);
        var days = await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct);
        var others = await db.Measures.Where(m => m.EditionId == row.EditionId).OrderBy(m => m.Ordinal)
            .Select(m => new OtherRow(m.Id, m.Number, m.Name)).ToListAsync(ct);
        return new(row, cohorts, WorkingCalendar.Russian.With(days), others);
    }

    /// <param name="Rows">All rows of the plan in order, this one among them.</param>
    public sealed record View(Row Row, IReadOnlyList<int> Cohorts, WorkingCalendar Calendar, IReadOnlyList<OtherRow> Rows)
    {
        public PlanTerm Term => new((Row.FirstYear, Row.LastYear) is ({ } first, { } last) ? new(first, last) : null, Row.ActDate);

        /// <summary>The printed lines of the measure, each with its number.</summary>
        public IEnumerable<(int Number, string Text)> Lines => (Row.FirstLine, Row.LastLine) is ({ } first, { } last)
            ? Formats.PrintedText.Lines(Row.Text).Select((cells, i) => (i + 1, string.Join(" │ ", cells.Where(cell => cell.Length > 0))))
                .Where(l => first <= l.Item1 && l.Item1 <= last && l.Item2.Length > 0)
            : [];
    }

    public sealed record Row(
        ActId ActId, string ActTitle, string Text, DateOnly? ActDate, OrganisationId RegionId,
        int PlanOrdinal, string? Programme, int? FirstYear, int? LastYear, EditionState State, EditionId EditionId,
        MeasureId Id, Measure Measure, OwedBy Owner, int? FirstLine, int? LastLine, uint Version);

    public sealed record OtherRow(MeasureId Id, string? Number, string Name);
}
