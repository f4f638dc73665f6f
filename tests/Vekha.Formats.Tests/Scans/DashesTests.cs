using Vekha.Formats.Layout;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

public sealed class DashesTests
{
    [Theory]
    [InlineData("2026-2028", 16, "2026–2028")]
    [InlineData("2026-2028", 9, "2026-2028")]
    [InlineData("1-2-3", 16, "1-2-3")]
    [InlineData("-2028", 16, "-2028")]
    [InlineData("научно-учебный", 16, "научно-учебный")]
    public void A_dash_within_a_word_is_as_long_as_in_the_picture(string recognised, int width, string mended)
    {
        var picture = new GrayImage(120, 30, [.. Enumerable.Repeat((byte)255, 120 * 30)]);
        for (var y = 15; y < 18; y++) picture.Pixels.AsSpan(y * 120 + 50, width).Clear();
        for (var y = 2; y < 28; y++) picture.Pixels.AsSpan(y * 120 + 10, 30).Clear();

        Dashes.Mended(recognised, picture, new(0, 0, 120, 30)).ShouldBe(mended);
    }
}
