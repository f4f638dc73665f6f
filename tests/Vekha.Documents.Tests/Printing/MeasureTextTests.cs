using Vekha.Documents.Deadlines;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;

namespace Vekha.Documents.Tests.Printing;

public sealed class MeasureTextTests
{
    private static readonly Measure Measure = new(
        "1", "Открыть центр", [new("Школы", false)], [new("Приказ", DeliverableKind.LocalAct, null)],
        DeadlineReader.Read("до 1 марта 2030 г."), null);

    [Fact]
    public void Changed_words_of_a_part_are_read_as_a_table_prints_them()
    {
        var changed = Measure.With(MeasurePart.Deadline, "до 1 мая 2031 г.")
            .With(MeasurePart.Responsible, "Министерство образования\nШколы (по согласованию)");
        changed.Deadline.Rules.ShouldHaveSingleItem().Due.ShouldBe(PartialDate.OfDay(2031, 5, 1));
        changed.Responsible.ShouldBe([new("Министерство образования", false), new("Школы", true)]);
        changed.Name.ShouldBe("Открыть центр");
    }

    [Fact]
    public void A_deliverable_whose_words_stay_keeps_its_corrected_kind() =>
        Measure.With(MeasurePart.Deliverables, "1. Приказ\n2. Отчет").Deliverables.Select(item => item.Kind)
            .ShouldBe([DeliverableKind.LocalAct, DeliverableKind.Report]);

    [Theory]
    [InlineData(MeasurePart.Number, "1")]
    [InlineData(MeasurePart.Name, "Открыть центр")]
    [InlineData(MeasurePart.Responsible, "Школы")]
    [InlineData(MeasurePart.Deadline, "до 1 марта 2030 г.")]
    [InlineData(MeasurePart.Oversight, "")]
    public void A_part_has_the_text_of_its_cell(MeasurePart part, string text) => Measure.TextOf(part).ShouldBe(text);
}
