using System.Text;
using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Tests;

public sealed class DocumentFileTests
{
    private const string Order = "РАСПОРЯЖЕНИЕ\n\nот 5 марта 2029 г. № 17-р\n\nО создании центров образования в сельских школах области";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1251")]
    public void Text_in_a_usual_encoding_is_read(string encoding)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(Order)
            ?? Encoding.GetEncoding(encoding).GetBytes(Order);
        First(DocumentFile.Read(bytes, TestContext.Current.CancellationToken)).ShouldBe("РАСПОРЯЖЕНИЕ");
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        First(DocumentFile.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Order)], TestContext.Current.CancellationToken))
            .ShouldBe("РАСПОРЯЖЕНИЕ");

    [Theory]
    [InlineData("koi8-r")]
    [InlineData("cp866")]
    public void Another_encoding_is_refused_rather_than_misread(string encoding) =>
        Refused(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(Order)).ShouldBe(Unreadable.UnknownEncoding);

    [Theory]
    [InlineData("FF D8 FF E0 00 10 4A 46 49 46", Unreadable.Damaged)]
    [InlineData("89 50 4E 47 0D 0A 1A 0A", Unreadable.Damaged)]
    [InlineData("47 49 46 38 39 61 01 00", Unreadable.Picture)]
    [InlineData("50 4B 03 04 14 00 00 00", Unreadable.Damaged)]
    [InlineData("52 61 72 21 1A 07", Unreadable.Archive)]
    [InlineData("7F 45 4C 46 02 01 01 00 00 C0 00 FF", Unreadable.Binary)]
    [InlineData("", Unreadable.Empty)]
    [InlineData("EF BB BF 0A 20 0D", Unreadable.Empty)]
    public void What_is_no_text_is_told_by_its_content(string bytes, Unreadable why) =>
        Refused(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))).ShouldBe(why);

    [Theory]
    [InlineData("xl/workbook.xml", Unreadable.Spreadsheet)]
    [InlineData("notes.txt", Unreadable.Archive)]
    public void Archives_are_told_by_their_parts(string part, Unreadable why) => Refused(Zipped.Of((part, "<x/>"))).ShouldBe(why);

    [Fact]
    public void Every_refusal_says_what_to_do() =>
        Enum.GetValues<Unreadable>().Select(why => why.Text()).ShouldAllBe(text => text.Length > 40 && text.EndsWith('.'));

    [Fact]
    public void Words_for_people_at_a_browser_name_no_command() =>
        Enum.GetValues<Unreadable>().Select(why => why.Text()).ShouldAllBe(text => !text.Contains("apt-get"));

    private static Unreadable? Refused(byte[] bytes) => DocumentFile.Read(bytes).Unreadable;

    private static string First(OpenedFile file) => file.Text!.Blocks[0].ShouldBeOfType<Paragraph>().Text;
}
