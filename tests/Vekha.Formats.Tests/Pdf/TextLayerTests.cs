using Vekha.Formats.Layout;
using Vekha.Formats.Pdf;

namespace Vekha.Formats.Tests.Pdf;

public sealed class TextLayerTests
{
    private const string Russian = "Утвердить комплекс мер по созданию центров образования в сельских школах области на 2029 год";

    [Theory]
    [InlineData(Russian)]
    [InlineData("1 245 300,00 1 245 300,00 1 245 300,00 1 245 300,00 1 245 300,00 1 245 300,00 1 245 300,00 1 245 300,00")]
    [InlineData("The list of the devices is published at the address of the federal operator of the project")]
    [InlineData("ьъь")]
    public void Text_and_figures_are_kept(string text) => Read(text).ShouldBe(text);

    [Fact]
    public void Letters_taken_for_western_ones_are_decoded() =>
        Read(string.Concat(Russian.Select(c => c is >= 'А' and <= 'я' ? (char)(c - 'А' + 'À') : c))).ShouldBe(Russian);

    [Theory]
    [InlineData(0x2200)]
    [InlineData(0xE000)]
    [InlineData(0x21)]
    public void Signs_that_are_no_text_are_dropped_for_recognition(int first) =>
        Read(string.Concat(Russian.Select(c => c is >= 'А' and <= 'я' ? (char)(first + (c - 'А') % 14) : c))).ShouldBe("");

    private static string Read(string text) =>
        string.Join(' ', TextLayer.Readable([.. text.Split(' ').Select(word => new PageWord(word, new(0, 0, 1, 1)))])
            .Select(word => word.Text));
}
