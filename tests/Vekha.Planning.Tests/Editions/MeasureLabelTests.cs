using Vekha.Planning.Editions;

namespace Vekha.Planning.Tests.Editions;

public sealed class MeasureLabelTests
{
    [Theory]
    [InlineData("Ремонт помещений", "Ремонт помещений")]
    [InlineData("Устранение замечаний федерального оператора", "Устранение замечаний…")]
    [InlineData("Слово", "Слово")]
    [InlineData("Одноочень-длинное-слово-без-пробелов", "Одноочень-длинное-слово-…")]
    public void A_name_is_cut_at_a_word_and_says_so(string name, string cut) => MeasureLabel.Cut(name, 24).ShouldBe(cut);
}
