using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>One measure of a draft with what its dates depend on.</summary>
public sealed class MeasureQuery(VekhaDb db)
{
    public async Task<View?> RunAsync(ActId actId, MeasureId measureId, Viewer viewer, CancellationToken ct)
    {
        var read = await (
            from act in db.EditableBy(viewer, actId)
            from edition in db.Editions.Where(e => e.ActId == act.Id)
            from measure in db.Measures.Where(m => m.EditionId == edition.Id && m.Id == measureId)
            select new
            {
                Row = new Row(
                    act.Id, act.Title, act.Text, edition.Ordinal, edition.State,
                    measure.Id, measure.Measure, measure.Owner, measure.FirstLine, measure.LastLine, measure.Version)
                {
                    Follows = measure.Follows,
                },
                Plan = new MeasurePlan.Facts(
                    edition.Id, act.RegionId, edition.Title, edition.ProgrammeCode, edition.FirstYear, edition.LastYear, act.Date),
            })
            .SingleOrDefaultAsync(ct);
        return read is null ? null : new(read.Row, await MeasurePlan.ReadAsync(db, read.Plan, ct));
    }

    public sealed record View(Row Row, MeasurePlan Plan)
    {
        /// <summary>The printed lines of the measure, each with its number.</summary>
        public IEnumerable<(int Number, string Text)> Lines => (Row.FirstLine, Row.LastLine) is ({ } first, { } last)
            ? Formats.PrintedText.Lines(Row.Text).Select((cells, i) => (i + 1, string.Join(" │ ", cells.Where(cell => cell.Length > 0))))
                .Where(l => first <= l.Item1 && l.Item1 <= last && l.Item2.Length > 0)
            : [];
    }

    public sealed record Row(
        ActId ActId, string ActTitle, string Text, int PlanOrdinal, EditionState State,
        MeasureId Id, Measure Measure, OwedBy Owner, int? FirstLine, int? LastLine, uint Version)
    {
        /// <summary>Rows of the former edition; null where only the comparison tells.</summary>
        public IReadOnlyList<MeasureId>? Follows { get; init; }

        /// <summary>The text of the act does not print it: it goes on from the former edition.</summary>
        public bool IsTakenOver => FirstLine is null && Follows is { Count: > 0 };
    }
}
