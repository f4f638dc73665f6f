using Vekha.Documents.Findings;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>One plan as an annex: its caption, its title and its table. A column that the original lacks is left out unless a person has
/// filled it since.</summary>
internal static class PlanAnnex
{
    /// <summary>A column narrower than this holds numbers.</summary>
    private const int Narrow = 7;

    public static IEnumerable<FormPart> Parts(Reading reading, Plan plan, int number)
    {
        yield return new FormLine(FormLineKind.Annex, reading.Plans.Count > 1 ? $"Приложение № {number}" : "Приложение");
        if (reading.Act is { } act)
            yield return new FormLine(FormLineKind.AnnexOf,
                string.Join('\n', new[] { OfficialAct.AnnexTo(act), OfficialAct.Requisites(act) }.OfType<string>()));
        if (plan.Title.Length > 0) yield return new FormLine(FormLineKind.PlanTitle, plan.Title);
        yield return Table(reading, plan, number);
    }

    private static FormTable Table(Reading reading, Plan plan, int number)
    {
        var columns = Columns(reading, plan, number).ToList();
        var rows = plan.Measures.Select((measure, i) =>
        {
            var row = new PrintedMeasure(measure, i == 0, Codes(reading, PlaceCode.OfMeasure(number, measure.Number, i)));
            return new FormRow([.. columns.Select(column => new FormCell(column.Cell(row)))]);
        });
        return new(
            [.. columns.Select((column, i) => new FormColumn(column.Width, column.Width < Narrow))],
            [new([.. columns.Select(column => FormCell.Of(column.Title))])], [.. rows]);
    }

    private static IEnumerable<PlanColumn> Columns(Reading reading, Plan plan, int number)
    {
        var missing = Codes(reading, PlaceCode.OfPlan(number));
        var measures = plan.Measures;
        if (measures.Any(measure => measure.Number is not null)) yield return new("№ п/п", Narrow - 1, row => [Number(row)]);
        yield return new("Наименование мероприятия", 30, row => [row.Measure.Name]);
        if (!missing.Contains(FindingCode.NoResponsible) || measures.Any(measure => measure.Responsible.Count > 0))
            yield return new("Ответственный исполнитель", 20, MeasureCells.Responsible);
        if (!missing.Contains(FindingCode.NoDeliverable) || measures.Any(measure => measure.Deliverables.Count > 0))
            yield return new("Результат", 22, MeasureCells.Deliverables);
        if (!missing.Contains(FindingCode.MissingDate) || measures.Any(measure => measure.Deadline.Text.Length > 0))
            yield return new("Срок исполнения", 16, row => [row.Measure.Deadline.Text]);
        if (measures.Any(measure => measure.Oversight is not null))
            yield return new("Контроль исполнения", 16, row => [row.Measure.Oversight ?? ""]);
    }

    /// <summary>A row with a blank number cell would be read as part of the row above it.</summary>
    private static string Number(PrintedMeasure row) => row.Measure.Number ?? (row.IsFirst ? "" : ".");

    private static HashSet<FindingCode> Codes(Reading reading, string where) =>
        [.. reading.Findings.Where(finding => finding.Where == where).Select(finding => finding.Code)];
}

internal sealed record PlanColumn(string Title, int Width, Func<PrintedMeasure, IReadOnlyList<string>> Cell);
