using Vekha.Formats.Layout;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

public sealed class StrokesTests
{
    [Theory]
    [InlineData("| до 1 мая '", "до 1 мая")]
    [InlineData("|", "1")]
    [InlineData("||", "11")]
    [InlineData("____ 2030 г.", "____ 2030 г.")]
    [InlineData("1 - 2", "1 - 2")]
    public void What_is_left_of_lines_is_cut(string recognised, string left) =>
        string.Join(' ', Strokes.Cut([.. recognised.Split(' ').Select(text => new PageWord(text, default, 50))]).Select(word => word.Text))
            .ShouldBe(left);
}
