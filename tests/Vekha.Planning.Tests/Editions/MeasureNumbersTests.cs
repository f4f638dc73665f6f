using Vekha.Planning.Editions;

namespace Vekha.Planning.Tests.Editions;

public sealed class MeasureNumbersTests
{
    [Theory]
    [InlineData(null, null, "1")]
    [InlineData(null, "1", null)]
    [InlineData("12", null, "13")]
    [InlineData("5.3", null, "5.4")]
    [InlineData("10", "11", "10.1")]
    [InlineData("10.", "11.", "10.1")]
    [InlineData("10", "12", "10.1")]
    [InlineData("10.1", "11", "10.2")]
    [InlineData("10.1", "10.2", "10.1.1")]
    [InlineData("10", "10.1", null)]
    [InlineData("IV", null, "IV.1")]
    public void A_number_is_proposed_that_leaves_all_others(string? above, string? below, string? number) =>
        MeasureNumbers.Between(above, below).ShouldBe(number);

    [Fact]
    public void Rows_put_in_one_after_the_other_stand_in_the_order_of_their_numbers()
    {
        var random = new Random(5);
        for (var times = 0; times < 100; times++)
        {
            List<string> numbers = ["1", "2", "3"];
            for (var i = 0; i < 20; i++)
            {
                var at = random.Next(numbers.Count);
                if (MeasureNumbers.Between(numbers[at], numbers.ElementAtOrDefault(at + 1)) is { } number) numbers.Insert(at + 1, number);
            }
            numbers.ShouldBe(numbers.Order(MeasureNumbers.Order));
            numbers.Distinct().Count().ShouldBe(numbers.Count);
        }
    }
}
