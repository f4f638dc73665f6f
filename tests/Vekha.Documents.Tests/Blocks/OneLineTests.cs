using Vekha.Documents.Blocks;

namespace Vekha.Documents.Tests.Blocks;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("одна строка", "одна строка")]
    [InlineData("  две\n\tстроки \u00A0", "две строки")]
    [InlineData("\uFEFFметка\u200Bпорядка", "метка порядка")]
    [InlineData("", "")]
    public void Every_run_of_white_space_is_one_space(string printed, string line) => OneLine.Of(printed).ShouldBe(line);

    [Theory]
    [InlineData("ЕСТЕСТВЕННО-\nНАУЧНОЙ", "ЕСТЕСТВЕННО-НАУЧНОЙ")]
    [InlineData("2023 -\n2024", "2023 - 2024")]
    [InlineData("до-\n 15", "до- 15")]
    public void A_compound_is_joined_at_its_hyphen(string printed, string line) => OneLine.Of(printed).ShouldBe(line);
}
