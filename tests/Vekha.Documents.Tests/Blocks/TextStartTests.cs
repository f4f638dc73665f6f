using Vekha.Documents.Blocks;

namespace Vekha.Documents.Tests.Blocks;

public sealed class TextStartTests
{
    [Theory]
    [InlineData("приказ", 10, "приказ")]
    [InlineData("приказ", 6, "приказ")]
    [InlineData("приказ", 3, "при")]
    [InlineData("а😀б", 2, "а")]
    [InlineData("а😀б", 3, "а😀")]
    [InlineData("😀", 1, "")]
    [InlineData("а", 0, "")]
    public void A_text_is_cut_between_signs(string text, int length, string start) => text.Start(length).ShouldBe(start);
}
