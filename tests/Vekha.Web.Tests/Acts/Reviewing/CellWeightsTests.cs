using Vekha.Web.Pages.Acts.Reviewing;

namespace Vekha.Web.Tests.Acts.Reviewing;

public sealed class CellWeightsTests
{
    [Fact]
    public void A_column_is_as_wide_as_what_it_holds()
    {
        var weights = CellWeights.Of(
        [
            ["РАСПОРЯЖЕНИЕ"], [], ["1", new('а', 160), new('б', 40), ""], [], ["12", new('а', 160), new('б', 40), "до 1 мая"],
            ["Подпись"], ["1", "два столбца"],
        ]);
        weights[0].ShouldBeEmpty();
        weights[1].ShouldBeEmpty();
        weights[2].ShouldBe([0, 12, 6, 3]);
        weights[3].ShouldBeEmpty();
        weights[4].ShouldBe(weights[2]);
        weights[6].ShouldBe([0, 12]);
    }
}
