using Vekha.Formats.Layout;

namespace Vekha.Formats.Tests.Layout;

public sealed class HyphensTests
{
    [Theory]
    [InlineData("естественно-", "научной", "естественно-научной")]
    [InlineData("орга\u00AD", "низация", "организация")]
    [InlineData("2021–", "2023 годы", "2021–2023 годы")]
    [InlineData("центр", "школы", "центр школы")]
    [InlineData("срок –", "до марта", "срок – до марта")]
    public void The_end_of_a_line_joins(string line, string next, string joined) =>
        new Hyphens(["естественно-научной"]).Join(line, next).ShouldBe(joined);

    [Fact]
    public void A_word_that_stands_whole_elsewhere_is_joined_without_the_hyphen() =>
        new Hyphens(["Организация", "органи-"]).Join("органи-", "зация школ").ShouldBe("организация школ");
}
