using Vekha.Formats.Xlsx;

namespace Vekha.Formats.Tests.Xlsx;

public sealed class XlsxReaderTests
{
    [Fact]
    public void A_written_table_reads_back_as_texts()
    {
        var workbook = XlsxTable.Write("Лист", ["Название", "Год", "Открыт"],
            [["Центр «А»", 2024, new DateOnly(2024, 9, 1)], [null, 1.5m, null]]);
        XlsxReader.Read(new MemoryStream(workbook))!.Select(row => string.Join('|', row).TrimEnd('|'))
            .ShouldBe(["Название|Год|Открыт", "Центр «А»|2024|45536", "|1.5"]);
    }

    [Fact]
    public void A_cell_that_is_not_written_down_leaves_its_column_empty() =>
        XlsxReader.Read(SampleWorkbook.Of("""<row r="2"><c r="B2" t="inlineStr"><is><t>б</t></is></c><c r="D2"><v>4</v></c></row>"""))!
            .Select(row => string.Join('|', row)).ShouldBe(["", "|б||4"]);

    [Fact]
    public void Rows_and_columns_past_the_limits_are_not_read()
    {
        var rows = XlsxReader.Read(
            SampleWorkbook.Of(
                """<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>"""))!;
        rows.Count.ShouldBeLessThanOrEqualTo(XlsxReader.MaxRows);
        rows[0].ShouldBe(["1"]);
    }

    [Fact]
    public void Shared_texts_are_found_by_their_number_and_without_how_they_are_pronounced()
    {
        using var file = SampleWorkbook.Of(
            sheet => sheet.Write("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>7</v></c></row>"),
            shared => shared.Write("<si><t>а</t></si><si><r><t>б</t></r><r><t> в</t></r><rPh sb=\"0\" eb=\"1\"><t>эб</t></rPh></si>"));
        XlsxReader.Read(file)![0].ShouldBe(["б в", ""]);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_much_is_refused()
    {
        using var bomb = SampleWorkbook.Of($"<row><c t=\"str\"><v>{new string(' ', 70 << 20)}</v></c></row>");
        bomb.Length.ShouldBeLessThan(1 << 20);
        XlsxReader.Read(bomb).ShouldBeNull();
    }

    public static TheoryData<byte[]> NoWorkbooks => new([], [.. "PK"u8], [.. "PK\u0003\u0004"u8, .. new byte[200]], [.. "Просто текст"u8]);

    [Theory, MemberData(nameof(NoWorkbooks))]
    public void What_is_no_workbook_is_none(byte[] content) => XlsxReader.Read(new MemoryStream(content)).ShouldBeNull();

    [Fact]
    public void No_cut_of_a_workbook_throws()
    {
        var whole = XlsxTable.Write("Лист", ["а"], [["б"]]);
        for (var length = 0; length < whole.Length; length += 37) XlsxReader.Read(new MemoryStream(whole[..length])).ShouldBeNull();
    }
}
