using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>The cells of a measure as text, and the measure read again when their words change. A part is read like a table that prints
/// it.</summary>
public static class MeasureText
{
    /// <summary>Parts whose words may be changed.</summary>
    public static IReadOnlyList<MeasurePart> Worded { get; } =
        [MeasurePart.Name, MeasurePart.Responsible, MeasurePart.Deliverables, MeasurePart.Deadline, MeasurePart.Oversight];

    /// <summary>As an official form prints it, paragraph by paragraph; empty where there is nothing.</summary>
    public static string TextOf(this Measure measure, MeasurePart part) => part switch
    {
        MeasurePart.Number => measure.Number ?? "",
        MeasurePart.Name => measure.Name,
        MeasurePart.Responsible => measure.Responsible.Count == 0 ? "" : Lines(MeasureCells.Responsible(Row(measure))),
        MeasurePart.Deliverables => measure.Deliverables.Count == 0 ? "" : Lines(MeasureCells.Deliverables(Row(measure))),
        MeasurePart.Deadline => measure.Deadline.Text,
        _ => measure.Oversight ?? "",
    };

    /// <summary>With other words in one part. List items that stay keep a person's corrections.</summary>
    public static Measure With(this Measure measure, MeasurePart part, string printed)
    {
        var line = OneLine.Of(printed);
        return part switch
        {
            MeasurePart.Number => measure with { Number = line.Length > 0 ? line : null },
            MeasurePart.Name => measure with { Name = line },
            MeasurePart.Responsible => measure with { Responsible = PartyReader.Of(Paragraphs(printed)) },
            MeasurePart.Deliverables => measure with
            {
                Deliverables = [.. DeliverableReader.Of(Paragraphs(printed)).Select(item => AsCorrected(item, measure.Deliverables))],
            },
            MeasurePart.Deadline => measure with { Deadline = DeadlineReader.Read(line) },
            _ => measure with { Oversight = line.Length > 0 ? line : null },
        };
    }

    private static Deliverable AsCorrected(Deliverable item, IEnumerable<Deliverable> former) =>
        former.FirstOrDefault(old => old.Text == item.Text && old.Deadline?.Text == item.Deadline?.Text) ?? item;

    private static PrintedMeasure Row(Measure measure) => new(measure, false, new HashSet<Findings.FindingCode>());

    private static string Lines(IEnumerable<string> paragraphs) => string.Join('\n', paragraphs);

    private static string[] Paragraphs(string printed) =>
        printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
