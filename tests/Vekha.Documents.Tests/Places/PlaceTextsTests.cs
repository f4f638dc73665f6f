using Vekha.Documents.Places;

namespace Vekha.Documents.Tests.Places;

public sealed class PlaceTextsTests
{
    [Theory]
    [InlineData("plan 1", "План 1")]
    [InlineData("plan 1, measure 2.1", "План 1, мероприятие 2.1")]
    [InlineData("plan 2, row 3", "План 2, строка таблицы 3")]
    [InlineData("act, clause 1.1", "Акт, пункт 1.1")]
    [InlineData("passport plan, 1.1, 1.2", "Паспорт, план, строка 1.1, 1.2")]
    [InlineData("passport participants, Речной А.Б.", "Паспорт, участник Речной А.Б.")]
    public void A_place_is_put_into_words(string where, string words) => PlaceTexts.Of(where).ShouldBe(words);

    [Fact]
    public void The_codes_of_places_are_understood()
    {
        PlaceTexts.Of(PlaceCode.OfClause("1.2")).ShouldBe("Акт, пункт 1.2");
        PlaceTexts.Of(PlaceCode.OfMeasure(1, "10", 4)).ShouldBe("План 1, мероприятие 10");
        PlaceTexts.Of(PlaceCode.OfMeasure(1, null, 4)).ShouldBe("План 1, строка таблицы 5");
    }

    [Theory]
    [InlineData(HeadPart.Title)]
    [InlineData(HeadPart.Number)]
    public void The_head_of_an_act_is_one_place_for_people(HeadPart part) =>
        PlaceTexts.Of(PlaceCode.OfHead(part)).ShouldBe("Акт, реквизиты");
}
