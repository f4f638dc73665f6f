using Vekha.Formats.Tables;

namespace Vekha.Formats.Tests.Tables;

public sealed class TabbedRowsTests
{
    [Fact]
    public void What_stands_below_a_numbered_row_without_a_number_goes_on_with_it() =>
        Rows("№\tДело\tКто\tКогда", "п/п\t\tотвечает\t", "1\tОсмотр кровли и\tзавхоз\tмай", "\tподвала\t\t",
                "2\tПроверка насосов\tзавхоз,\tиюнь", "\t\tслесарь")
            .ShouldBe([
                "№ п/п|Дело|Кто отвечает|Когда", "1|Осмотр кровли и подвала|завхоз|май", "2|Проверка насосов|завхоз, слесарь|июнь",
            ]);

    [Fact]
    public void Rows_without_numbers_stay_rows() =>
        Rows("Дело\tКто\tКогда", "Осмотр кровли\tзавхоз\tмай", "\tслесарь\tиюнь")
            .ShouldBe(["Дело|Кто|Когда", "Осмотр кровли|завхоз|май", "|слесарь|июнь"]);

    private static IEnumerable<string> Rows(params string[] paragraphs) =>
        TabbedRows.Of(paragraphs)!.Select(row => string.Join('|', row.Select(cell => string.Join(' ', cell.Paragraphs))));
}
