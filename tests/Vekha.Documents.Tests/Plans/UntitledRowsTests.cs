using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;
using Vekha.Formats;

namespace Vekha.Documents.Tests.Plans;

/// <summary>Rows that an amending act prints in its clauses, without the titles of their columns.</summary>
public sealed class UntitledRowsTests
{
    private const string Row5 = "5.\tОткрыть мастерскую\tШколы\tПриказ директора\tдо 1 марта 2031 г.";

    private static readonly Dictionary<int, MeasurePart> Usual = new()
    {
        [1] = MeasurePart.Number,
        [2] = MeasurePart.Name,
        [3] = MeasurePart.Responsible,
        [4] = MeasurePart.Deliverables,
        [5] = MeasurePart.Deadline,
    };

    [Theory]
    [InlineData("1) строку 5 изложить в следующей редакции:")]
    [InlineData("1) пункт 5 изложить в новой редакции:")]
    [InlineData("1) дополнить строкой 5 следующего содержания:")]
    [InlineData("1) позицию 5 заменить позицией следующего содержания: «")]
    public void A_row_below_an_order_is_read_by_the_columns_of_its_plan(string order)
    {
        var (measure, place) = Rows(order, Row5).ShouldHaveSingleItem();
        (measure.Number, measure.Name, measure.Responsible[0].Name, measure.Deliverables[0].Text, measure.Deadline.Text)
            .ShouldBe(("5", "Открыть мастерскую", "Школы", "Приказ директора", "до 1 марта 2031 г."));
        place.Lines.First.ShouldBe(11);
        place.Cells.Select(cell => cell.Part).ShouldBe(Usual.Values);
    }

    [Fact]
    public void Other_columns_hold_other_parts()
    {
        var columns = new Dictionary<int, MeasurePart>
        {
            [1] = MeasurePart.Number,
            [2] = MeasurePart.Name,
            [3] = MeasurePart.Deadline,
            [5] = MeasurePart.Responsible,
        };
        var text = Text("1) строку 2 изложить в следующей редакции:", "2\tОткрыть\t01.02.2031\t15 тыс. рублей\tШколы");
        var (measure, _) = UntitledRows.Of(text, columns).ShouldHaveSingleItem();
        (measure.Deadline.Text, measure.Responsible[0].Name, measure.Deliverables.Count).ShouldBe(("01.02.2031", "Школы", 0));
    }

    [Theory]
    [InlineData("«5.\tОткрыть центр «Мастерская»\tШколы\tПриказ\tдо 1 марта 2031 г.»;", "Открыть центр «Мастерская»", "до 1 марта 2031 г.")]
    [InlineData("\"5.\tОткрыть мастерскую\tШколы\tПриказ\tдо 1 марта 2031 г.\".", "Открыть мастерскую", "до 1 марта 2031 г.")]
    [InlineData("«5\tОткрыть мастерскую\tШколы\tПриказ\tв день выставки «Старт»", "Открыть мастерскую", "в день выставки «Старт»")]
    public void Quotation_marks_around_the_wording_are_no_part_of_it(string row, string name, string deadline)
    {
        var (measure, _) = Rows("1) строку 5 изложить в следующей редакции:", row).ShouldHaveSingleItem();
        (measure.Number, measure.Name, measure.Deadline.Text).ShouldBe(("5", name, deadline));
    }

    [Fact]
    public void Rows_of_several_clauses_come_in_printed_order() =>
        Rows("1) строки 5 и 6 изложить в следующей редакции:", Row5 + "\n6\tЗакупить станки\tШколы\tДоговор\tдо 1 мая 2031 г.",
            "2) строку 8 исключить;", "3) дополнить строкой 9 следующего содержания:",
            "9\tПровести выставку\tШколы\tПриказ\t20 мая 2031 г.")
            .Select(row => row.Measure.Number).ShouldBe(["5", "6", "9"]);

    [Theory]
    [InlineData("1. Утвердить распределение субсидий:", Row5)]
    [InlineData("1) строку 5 изложить в следующей редакции:", "5\tОткрыть мастерскую\tдо 1 марта 2031 г.")]
    public void A_table_of_another_kind_or_width_has_no_such_rows(string above, string table) => Rows(above, table).ShouldBeEmpty();

    [Fact]
    public void A_table_under_titles_is_a_plan_and_its_rows_are_read_with_it() =>
        Rows("1) комплекс мер изложить в следующей редакции:", Printed.Head + "\n" + Row5).ShouldBeEmpty();

    private static IReadOnlyList<(Measure Measure, MeasurePlace Place)> Rows(params string[] body) => UntitledRows.Of(Text(body), Usual);

    private static DocumentText Text(params string[] body) =>
        DocumentFile.Read(
            "ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\nот 5 марта 2031 г. № 17-р\n\n"
                + "О внесении изменений в распоряжение от 1 марта 2030 г. № 9-р\n\n" + string.Join("\n\n", body)).Text!;
}
