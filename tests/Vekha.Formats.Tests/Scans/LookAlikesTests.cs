using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("распоpяжение", "распоряжение")]
    [InlineData("714-р", "714-р")]
    [InlineData("IT-куб", "IT-куб")]
    [InlineData("Houtе", "Houtе")]
    [InlineData("COVIDа", "COVIDа")]
    [InlineData("центр", "центр")]
    [InlineData("Mосква", "Москва")]
    [InlineData("PФ", "РФ")]
    [InlineData("CОЗДАНИЕ", "СОЗДАНИЕ")]
    [InlineData("HOBый", "НОВый")]
    [InlineData("COVID-19", "COVID-19")]
    [InlineData("«!Т-куб»", "«IT-куб»")]
    [InlineData("1Т-парк", "IT-парк")]
    [InlineData("[Т-специалист", "IT-специалист")]
    [InlineData("СТ-крышка", "СТ-крышка")]
    [InlineData("1Т-2", "1Т-2")]
    [InlineData("ТГ-канал", "ТГ-канал")]
    public void Letters_of_the_other_alphabet_are_mended_only_where_all_have_a_twin(string printed, string mended) =>
        LookAlikes.Mended(printed).ShouldBe(mended);
}
