using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>The rows of a plan as a table, in the columns of its act where these are known. A column that the original lacks is left out
/// unless a person has filled it since.</summary>
internal static class PlanForm
{
    /// <summary>A column narrower than this holds numbers.</summary>
    private const int Narrow = 7;

    /// <param name="missing">What was found to lack in the plan.</param>
    /// <param name="defects">What was found wrong with the measure at a place: it is printed as it was, defects included.</param>
    public static FormTable Of(
        Plan plan, PlanLayout? layout, IReadOnlySet<FindingCode> missing, Func<int, IReadOnlySet<FindingCode>> defects)
    {
        var columns = Columns(plan.Measures, layout, missing);
        IEnumerable<FormRow> head = [new([.. columns.Select(column => FormCell.Of(column.Title))])];
        if (layout is { IsNumbered: true }) head = head.Append(FormTable.Numbering(columns.Count));
        return new([.. columns.Select(FormColumnOf)], [.. head], [.. Rows(plan.Measures, columns, defects)]);
    }

    /// <summary>Rows as an amending act gives them: no titles, the columns as in the plan.</summary>
    public static FormTable Rows(IReadOnlyList<Measure> rows, IReadOnlyList<Measure> plan, PlanLayout? layout)
    {
        var columns = Columns(plan, layout, new HashSet<FindingCode>());
        return new([.. columns.Select(FormColumnOf)], [], [.. Rows(rows, columns, _ => new HashSet<FindingCode>())]);
    }

    private static FormColumn FormColumnOf(PlanColumn column) => new(column.Width, column.Width < Narrow);

    private static IEnumerable<FormRow> Rows(
        IReadOnlyList<Measure> measures, List<PlanColumn> columns, Func<int, IReadOnlySet<FindingCode>> defects) =>
        measures.Select((measure, i) =>
        {
            var row = new PrintedMeasure(measure, i == 0, defects(i));
            return new FormRow([.. columns.Select(column => new FormCell(column.Cell(row)))]);
        });

    private static List<PlanColumn> Columns(IReadOnlyList<Measure> measures, PlanLayout? layout, IReadOnlySet<FindingCode> missing)
    {
        if (layout is null) return [.. Usual.Where(part => IsPrinted(part, measures, missing)).Select(part => Column(part))];
        var laid = layout.Columns.Select(column => column.Part is { } part ? Column(part, column.Title) : Blank(column.Title));
        var added = Usual.Where(part => layout.Columns.All(column => column.Part != part) && IsFilled(part, measures));
        return [.. laid, .. added.Select(part => Column(part))];
    }

    private static readonly MeasurePart[] Usual =
    [
        MeasurePart.Number, MeasurePart.Name, MeasurePart.Responsible, MeasurePart.Deliverables, MeasurePart.Deadline,
        MeasurePart.Oversight,
    ];

    private static bool IsPrinted(MeasurePart part, IReadOnlyList<Measure> measures, IReadOnlySet<FindingCode> missing) => part switch
    {
        MeasurePart.Name => true,
        MeasurePart.Responsible when !missing.Contains(FindingCode.NoResponsible) => true,
        MeasurePart.Deliverables when !missing.Contains(FindingCode.NoDeliverable) => true,
        MeasurePart.Deadline when !missing.Contains(FindingCode.MissingDate) => true,
        _ => IsFilled(part, measures),
    };

    private static bool IsFilled(MeasurePart part, IReadOnlyList<Measure> measures) =>
        measures.Any(measure => measure.TextOf(part).Length > 0);

    private static PlanColumn Column(MeasurePart part, string? title = null) => part switch
    {
        MeasurePart.Number => new(title ?? "№ п/п", Narrow - 1, row => [Number(row)]),
        MeasurePart.Name => new(title ?? "Наименование мероприятия", 30, row => [row.Measure.Name]),
        MeasurePart.Responsible => new(title ?? "Ответственный исполнитель", 20, MeasureCells.Responsible),
        MeasurePart.Deliverables => new(title ?? "Результат", 22, MeasureCells.Deliverables),
        MeasurePart.Deadline => new(title ?? "Срок исполнения", 16, row => [row.Measure.Deadline.Text]),
        _ => new(title ?? "Контроль исполнения", 16, row => [row.Measure.Oversight ?? ""]),
    };

    /// <summary>A column that is not read: what stood in it is not known.</summary>
    private static PlanColumn Blank(string title) => new(title, 12, _ => [""]);

    /// <summary>A row with a blank number cell would be read as part of the row above it.</summary>
    private static string Number(PrintedMeasure row) => row.Measure.Number ?? (row.IsFirst ? "" : ".");
}

internal sealed record PlanColumn(string Title, int Width, Func<PrintedMeasure, IReadOnlyList<string>> Cell);
