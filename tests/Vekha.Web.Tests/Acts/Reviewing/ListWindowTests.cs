using Microsoft.AspNetCore.Http;
using Vekha.Web.Pages.Acts.Reviewing;

namespace Vekha.Web.Tests.Acts.Reviewing;

public sealed class ListWindowTests
{
    [Fact]
    public void Every_item_stands_on_exactly_one_page()
    {
        var random = new Random(11);
        for (var round = 0; round < 50; round++)
        {
            List<int> letters = [.. Enumerable.Range(0, random.Next(900)).Select(_ => random.Next(10) == 0 ? random.Next(300_000) : 20)];
            var first = Of("", letters, -1);
            var shown = Enumerable.Range(1, first.Pages).SelectMany(page => Of($"?rows={page}", letters, -1).Of(letters)).ToList();
            shown.Select(item => item.Index).ShouldBe(Enumerable.Range(0, letters.Count));
            foreach (var index in Enumerable.Range(0, letters.Count)) Of("", letters, index).Shows(index).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("?rows=0", 1)]
    [InlineData("?rows=-5", 1)]
    [InlineData("?rows=3", 3)]
    [InlineData("?rows=2147483647", 5)]
    [InlineData("?rows=99999999999", 1)]
    [InlineData("?rows=x", 1)]
    [InlineData("", 1)]
    public void A_page_that_there_is_not_is_the_nearest(string query, int page) =>
        Of(query, [.. Enumerable.Repeat(1, 500)], -1).Page.ShouldBe(page);

    [Fact]
    public void A_few_long_items_fill_a_page_and_one_of_any_length_has_its_own() =>
        Of("", [10, 900_000, 10, 150_000, 150_000], -1).Starts.ShouldBe([0, 1, 2, 4]);

    private static ListWindow Of(string query, IReadOnlyList<int> letters, int target) =>
        ListWindow.Of(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)), "rows", letters, 100, target);
}
