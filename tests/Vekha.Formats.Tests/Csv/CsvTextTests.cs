using System.Text;
using Vekha.Formats.Csv;

namespace Vekha.Formats.Tests.Csv;

public sealed class CsvTextTests
{
    [Fact]
    public void Excel_sees_UTF8_by_the_mark_in_front() => CsvText.Write(["№"], [])[..3].ShouldBe<byte[]>([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void Rows_end_with_CRLF_and_cells_with_semicolons() =>
        Written(["№", "Мероприятие"], ["1", "Открытие центра"], ["2", null]).ShouldBe("№;Мероприятие\r\n1;Открытие центра\r\n2;\r\n");

    [Theory]
    [InlineData("а;б", "\"а;б\"")]
    [InlineData("центр «IT-куб»", "центр «IT-куб»")]
    [InlineData("центр \"IT-куб\"", "\"центр \"\"IT-куб\"\"\"")]
    [InlineData("первая\nвторая", "\"первая\nвторая\"")]
    public void What_would_break_a_row_is_quoted(string cell, string written) => Written([cell]).ShouldBe(written + "\r\n");

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+7 999", "'+7 999")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    public void A_cell_cannot_become_a_formula(string cell, string written) => Written([cell]).ShouldBe(written + "\r\n");

    [Theory]
    [InlineData("-")]
    [InlineData("-12,5")]
    [InlineData("+3")]
    public void Numbers_and_dashes_stay_as_they_are(string cell) => Written([cell]).ShouldBe(cell + "\r\n");

    private static string Written(string[] header, params string?[][] rows) =>
        Encoding.UTF8.GetString(CsvText.Write(header, rows)).TrimStart('\uFEFF');
}
