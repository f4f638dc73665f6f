using Vekha.Documents.Places;

namespace Vekha.Documents.Tests.Acts;

public sealed class HeadPlacesTests
{
    private const string Act = """
        Портал правовой информации
        Распоряжение Правительства Заречной области от 05.03.2029 № 17-р "О создании центров"
        ПРАВИТЕЛЬСТВО
        ЗАРЕЧНОЙ ОБЛАСТИ
        РАСПОРЯЖЕНИЕ
        от 5 марта 2029 г. № 17-р
        г. Заречный
        О создании
        центров
        1. Утвердить комплекс мер.
        Первый заместитель
        председателя Правительства А.Б. Речной
        """;

    [Theory]
    [InlineData(HeadPart.Issuer, 3, 4)]
    [InlineData(HeadPart.Type, 5, 5)]
    [InlineData(HeadPart.Date, 6, 6)]
    [InlineData(HeadPart.Number, 6, 6)]
    [InlineData(HeadPart.Place, 7, 7)]
    [InlineData(HeadPart.Title, 8, 9)]
    [InlineData(HeadPart.Signatory, 11, 12)]
    public void Each_value_of_a_head_knows_its_lines(HeadPart part, int first, int last) =>
        Printed.Read(Act).Places[PlaceCode.OfHead(part)].ShouldBe(new(first, last));

    [Fact]
    public void What_is_not_printed_has_no_place()
    {
        var read = Printed.Read("ПРИКАЗ\nО создании центров\n1. Утвердить план.");
        read.Act!.Number.ShouldBeNull();
        read.Places.Keys.ShouldNotContain(PlaceCode.OfHead(HeadPart.Number));
        read.Places.Keys.ShouldNotContain(PlaceCode.OfHead(HeadPart.Issuer));
    }
}
