using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tests.Odt;

public sealed class OdtTests
{
    [Fact]
    public void Deleted_text_and_remarks_are_left_out_and_notes_stand_below() => Texts(
        "<t:tracked-changes><t:changed-region><t:deletion><t:p>прочь</t:p></t:deletion></t:changed-region></t:tracked-changes>"
        + "<t:p>до <t:change/><t:change-start/>5 мая<t:change-end/><t:s t:c='3'/>со<o:annotation><t:p>спорно</t:p>"
        + "</o:annotation>бытие<t:note><t:note-body><t:p>Здесь и далее.</t:p></t:note-body></t:note></t:p>")
        .ShouldBe(["до 5 мая событие", "[1] Здесь и далее."]);

    [Fact]
    public void A_text_box_is_read_before_its_paragraph() =>
        Texts("<t:p><d:frame><d:text-box><t:p>Приложение</t:p></d:text-box></d:frame>План</t:p>").ShouldBe(["Приложение", "План"]);

    [Fact]
    public void Covered_and_repeated_cells_keep_the_columns_in_line()
    {
        const string table = "<b:table><b:table-header-rows><b:table-row><b:table-cell><t:p>№</t:p>"
            + "</b:table-cell><b:table-cell b:number-columns-spanned='2'><t:p>Срок</t:p>"
            + "</b:table-cell><b:covered-table-cell/></b:table-row></b:table-header-rows>"
            + "<b:table-row><b:table-cell><t:p>1</t:p></b:table-cell><b:table-cell b:number-columns-repeated='2'><t:p>май</t:p>"
            + "</b:table-cell></b:table-row>"
            + "<b:table-row b:number-rows-repeated='2'><b:table-cell><t:p>2</t:p>"
            + "</b:table-cell><b:table-cell b:number-columns-spanned='2'><t:p>июнь</t:p>"
            + "</b:table-cell><b:covered-table-cell/></b:table-row></b:table>";
        Read(table).ShouldHaveSingleItem().ShouldBeOfType<Table>().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
            .ShouldBe(["№|Срок|", "1|май|май", "2|июнь|", "2|июнь|"]);
    }

    private static IEnumerable<string> Texts(string body) => Read(body).Select(block => block.ShouldBeOfType<Paragraph>().Text);

    private static IReadOnlyList<Block> Read(string body) => DocumentFile.Read(Zipped.Of(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<o:document-content xmlns:o='o' xmlns:t='t' xmlns:b='b' xmlns:d='d'><o:body><o:text>{body}</o:text></o:body>"
            + "</o:document-content>"))).Text!.Blocks;
}
