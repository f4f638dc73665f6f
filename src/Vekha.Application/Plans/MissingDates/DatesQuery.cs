using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>A measure and the centres whose obligations of it a person may date: those without a date, and those a person dated
/// before.</summary>
public sealed class DatesQuery(VekhaDb db)
{
    /// <returns>null where there is none that the viewer may date.</returns>
    public async Task<DatesView?> RunAsync(MeasureId measureId, Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from o in db.Obligations.VisibleTo(viewer, Right.DecideObligations).Open()
            where o.MeasureId == measureId && (o.Due == null || o.DateBasis != null || o.Provisional)
            join c in db.Centres on o.CentreId equals c.Id
            join h in db.Organisations on c.HostId equals h.Id
            orderby c.Name, c.Id, o.Key
            select new { c.Id, c.Name, Host = h.Name, ShortHost = h.ShortName, Obligation = new UndatedObligation(o.Id, o.Due, o.Version) })
            .ToListAsync(ct);
        if (rows.Count == 0) return null;
        var measure = await db.Measures.Where(m => m.Id == measureId).Select(m => new { m.EditionId, m.Measure }).SingleAsync(ct);
        var centres = rows.GroupBy(r => r.Id).Select(g => new UndatedCentre(
            g.Key, g.First().Name, [.. new[] { g.First().Name, g.First().Host, g.First().ShortHost }.OfType<string>()],
            [.. g.Select(r => r.Obligation)]));
        return new(measure.EditionId, measure.Measure, [.. centres]);
    }
}

public sealed record DatesView(EditionId EditionId, Measure Measure, IReadOnlyList<UndatedCentre> Centres)
{
    public string Label => MeasureLabel.Of(Measure.Number, Measure.Name);

    /// <summary>What saving the dates would do.</summary>
    /// <param name="withPast">Days before today are set as well.</param>
    public CheckedDates Check(IReadOnlyList<DateRow> rows, DateOnly today, bool withPast) =>
        new DatesCheck(Centres, today, withPast).Of(rows);
}

/// <param name="Names">Of the centre and of its host: what a table may call it.</param>
public sealed record UndatedCentre(CentreId Id, string Name, IReadOnlyList<string> Names, IReadOnlyList<UndatedObligation> Obligations);

/// <param name="Due">Set by a person before; null where there is no date yet.</param>
public sealed record UndatedObligation(ObligationId Id, DateOnly? Due, uint Version);
