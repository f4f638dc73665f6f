using Vekha.Planning.Editions;

namespace Vekha.Planning.Tests.Editions;

public sealed class MeasureLabelTests
{
    [Theory]
    [InlineData(null, "Ремонт", "Ремонт")]
    [InlineData("1", "Ремонт", "1.\u00a0Ремонт")]
    [InlineData("1", "1. Определение лица. 2. Утверждение", "1. Определение лица. 2. Утверждение")]
    [InlineData("1", "10. Ремонт", "1.\u00a010. Ремонт")]
    public void A_number_stands_once(string? number, string name, string label) => MeasureLabel.Of(number, name).ShouldBe(label);

    [Theory]
    [InlineData("Ремонт помещений", "Ремонт помещений")]
    [InlineData("Устранение замечаний федерального оператора", "Устранение замечаний…")]
    [InlineData("Слово", "Слово")]
    [InlineData("Одноочень-длинное-слово-без-пробелов", "Одноочень-длинное-слово-…")]
    public void A_name_is_cut_at_a_word_and_says_so(string name, string cut) => MeasureLabel.Cut(name, 24).ShouldBe(cut);
}
