using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

public sealed class RomanNumeralsTests
{
    [Theory]
    [InlineData(@"1\/", "квартал", "IV")]
    [InlineData("ГУ", "квартала", "IV")]
    [InlineData("[V", "кв.", "IV")]
    [InlineData("ТУ", "квартал,", "IV")]
    [InlineData("П", "полугодие", "II")]
    [InlineData("Ш", "квартал", "III")]
    [InlineData("11", "квартал", "II")]
    [InlineData("П-ГУ", "кварталы", "II-IV")]
    [InlineData("1", "квартал", "1")]
    [InlineData("каждый", "квартал", "каждый")]
    [InlineData("П", "раздел", "П")]
    [InlineData("ГУ", null, "ГУ")]
    public void What_stands_before_a_period_is_its_numeral(string word, string? next, string mended) =>
        RomanNumerals.Mended(word, next).ShouldBe(mended);
}
