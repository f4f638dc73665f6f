using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>One plan as an annex: its caption, its title and its table. A column that the original lacks is left out.</summary>
internal static class PlanForm
{
    public static IEnumerable<FormPart> Parts(Reading reading, Plan plan, int number)
    {
        yield return new FormLine(FormLook.Annex, reading.Plans.Count > 1 ? $"Приложение № {number}" : "Приложение");
        if (reading.Act is { } act)
            yield return new FormLine(FormLook.AnnexOf, string.Join('\n', new[] { ActForm.AnnexTo(act), ActForm.Requisites(act) }.OfType<string>()));
        if (plan.Title.Length > 0) yield return new FormLine(FormLook.PlanTitle, plan.Title);
        yield return Table(reading, plan, number);
    }

    private static FormTable Table(Reading reading, Plan plan, int number)
    {
        var columns = Columns(reading, plan, number).ToList();
        var rows = plan.Measures.Select((measure, i) =>
        {
            var row = new PrintedMeasure(measure, i == 0, Codes(reading, Place.OfMeasure(number, measure, i)));
            return (IReadOnlyList<IReadOnlyList<string>>)[.. columns.Select(column => column.Cell(row))];
        });
        return new([.. columns.Select(column => column.Title)], [.. columns.Select(column => column.Width)], [.. rows]);
    }

    private static IEnumerable<(string Title, int Width, Func<PrintedMeasure, IReadOnlyList<string>> Cell)> Columns(Reading reading, Plan plan, int number)
    {
        var missing = Codes(reading, Place.OfPlan(number));
        if (plan.Measures.Any(measure => measure.Number is not null)) yield return ("№ п/п", 6, row => [Number(row)]);
        yield return ("Наименование мероприятия", 30, row => [row.Measure.Name]);
        if (!missing.Contains(FindingCode.NoResponsible)) yield return ("Ответственный исполнитель", 20, MeasureCells.Responsible);
        if (!missing.Contains(FindingCode.NoDeliverable)) yield return ("Результат", 22, MeasureCells.Deliverables);
        if (!missing.Contains(FindingCode.MissingDate)) yield return ("Срок исполнения", 16, row => [row.Measure.Deadline.Text]);
        if (plan.Measures.Any(measure => measure.Oversight is not null)) yield return ("Контроль исполнения", 16, row => [row.Measure.Oversight ?? ""]);
    }

    /// <summary>A row whose number cell is blank would go on with the row above it.</summary>
    private static string Number(PrintedMeasure row) => row.Measure.Number ?? (row.IsFirst ? "" : ".");

    private static HashSet<FindingCode> Codes(Reading reading, string where) =>
        [.. reading.Findings.Where(finding => finding.Where == where).Select(finding => finding.Code)];
}

/// <param name="Defects">What was found wrong with the measure: it is printed as it was, defects included.</param>
internal sealed record PrintedMeasure(Measure Measure, bool IsFirst, IReadOnlySet<FindingCode> Defects);
