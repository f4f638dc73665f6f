using Vekha.Web.Forms;

namespace Vekha.Web.Tests.Forms;

public sealed class TypedDayTests
{
    [Theory]
    [InlineData("01.09.2024")]
    [InlineData("1.9.2024")]
    [InlineData(" 2024-09-01 ")]
    [InlineData("01.09.24")]
    [InlineData("1 сентября 2024 г.")]
    [InlineData("1\u00a0сентября\u00a02024\u00a0г.")]
    [InlineData("01.09.2024 0:00:00")]
    [InlineData("45536")]
    public void A_day_is_read_however_it_is_written(string typed) => TypedDay.Of(typed).ShouldBe(new DateOnly(2024, 9, 1));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("скоро")]
    [InlineData("31.02.2024")]
    [InlineData("01.09.1899")]
    [InlineData("01.09.2101")]
    [InlineData("2024")]
    public void What_is_no_day_is_none(string? typed) => TypedDay.Of(typed).ShouldBeNull();

    [Fact]
    public void A_day_of_the_last_century_is_a_day() => TypedDay.Of("07.05.1912").ShouldBe(new DateOnly(1912, 5, 7));
}
