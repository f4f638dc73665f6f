using Vekha.Formats.Csv;

namespace Vekha.Formats.Tests.Csv;

public sealed class SeparatedTextTests
{
    [Theory]
    [InlineData("а\tб;в\nг\tд")]
    [InlineData("а;\"б;в\"\r\nг;д")]
    [InlineData("а,\"б;в\"\nг,д\n")]
    public void The_separator_is_found(string text) => SeparatedText.Read(text).ShouldBe([["а", "б;в"], ["г", "д"]]);

    [Fact]
    public void A_title_above_the_table_does_not_hide_the_separator() =>
        SeparatedText.Read("Центры 2023, 2024, 2025\nа;б;в\n").ShouldBe([["Центры 2023, 2024, 2025"], ["а", "б", "в"]]);

    [Fact]
    public void Quotation_marks_hold_line_ends_and_themselves_but_may_also_just_begin_a_name() =>
        SeparatedText.Read("\"МБОУ \"\"Школа\"\"\nсела\"\t\"Школа\" № 2\t\"\n").ShouldBe([["МБОУ \"Школа\"\nсела", "\"Школа\" № 2", "\""]]);

    [Fact]
    public void What_is_written_reads_back()
    {
        string[][] rows = [["", ""], ["а\tб", "в\"г\""], ["д\nе", "ж;з,и"]];
        SeparatedText.Read(SeparatedText.Write(rows)).ShouldBe(rows);
    }

    [Fact]
    public void Empty_rows_keep_their_place() => SeparatedText.Read("а;б\n\n\nв;г").Select(r => r.Count).ShouldBe([2, 1, 1, 2]);
}
