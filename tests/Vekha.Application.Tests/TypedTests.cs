namespace Vekha.Application.Tests;

public sealed class TypedTests
{
    [Theory]
    [InlineData("Имя\r\nBcc: a@b.example", "Имя Bcc: a@b.example")]
    [InlineData("  Школа\t№\u00A01 ", "Школа №\u00A01")]
    [InlineData("а\0б\u0007в\u001B[0m\u0085г\u2028д", "а б в [0m г д")]
    [InlineData("акт\u202Excod.exe", "актxcod.exe")]
    [InlineData("\uFEFFадмин\u200B", "админ")]
    [InlineData(" \u200B\u0001 ", null)]
    [InlineData(null, null)]
    public void A_name_holds_no_line_ends_and_nothing_unseen(string? typed, string? line) => Typed.Line(typed).ShouldBe(line);

    [Theory]
    [InlineData("Первое\r\nвторое\tтретье", "Первое\r\nвторое\tтретье")]
    [InlineData("а\0б\u0007в", "а б в")]
    [InlineData("\0", null)]
    public void A_text_keeps_its_lines_alone(string typed, string? text) => Typed.Text(typed).ShouldBe(text);
}
