using Vekha.Documents.Acts;

namespace Vekha.Documents.Tests.Acts;

/// <summary>Heads whose words a print has run together.</summary>
public sealed class RunTogetherTests
{
    private const string Body = "\n\nВ целях развития:\n\n1. Открыть мобильные лаборатории в школах.";

    [Theory]
    [InlineData("ПРАВИТЕЛЬСТВОЗАРЕЧЕНСКОЙОБЛАСТИ", "Правительство Зареченской области")]
    [InlineData("МИНИСТЕРСТВООБРАЗОВАНИЯИНАУКИ ЗАРЕЧЕНСКОГОКРАЯ", "Министерство образования и науки Зареченского края")]
    [InlineData("АДМИНИСТРАЦИЯГОРОДАОЗЁРНОГО", "Администрация города Озёрного")]
    [InlineData("ПРАВИТЕЛЬСТВОРЕСПУБЛИКИОЗЁРИЯ", "Правительство Республики Озёрия")]
    [InlineData("КОМИТЕТ СЕЛЬСКИХ СОВЕТОВ БЕРЕГОВОГО РАЙОНА", "Комитет сельских советов Берегового района")]
    public void The_issuer_is_separated_by_the_words_of_bodies(string printed, string issuer) =>
        Act(printed, "О центрах").Issuer.ShouldBe(issuer);

    [Theory]
    [InlineData("Обутверждении комплексамер посозданию центров", "Об утверждении комплекса мер по созданию центров")]
    [InlineData("О внесенииизменений в приказ", "О внесении изменений в приказ")]
    [InlineData("О мобильныелаборатории", "О мобильные лаборатории")]
    [InlineData("О деятельности департаментов и отделов", "О деятельности департаментов и отделов")]
    [InlineData("Об исполнительной дисциплине", "Об исполнительной дисциплине")]
    public void The_title_is_separated_by_common_words_and_by_the_words_of_the_act(string printed, string title) =>
        Act("МИНИСТЕРСТВО ОБРАЗОВАНИЯ", printed).Title.ShouldBe(title);

    [Theory]
    [InlineData("от 05.03.2029№ 17-р")]
    [InlineData("от05.03.2029 №17-р")]
    [InlineData("5 марта 2029г.№17-р")]
    public void Date_and_number_need_no_space(string printed)
    {
        var act = Printed.Read($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n{printed}\n\nО центрах{Body}").Act!;
        (act.Date, act.Number).ShouldBe((new DateOnly(2029, 3, 5), "17-р"));
    }

    [Fact]
    public void A_hostile_word_costs_no_time() =>
        Act("МИНИСТЕРСТВО ОБРАЗОВАНИЯ", "О " + string.Concat(Enumerable.Repeat("во", 39)) + "ж").Title.ShouldNotBeNull();

    private static Act Act(string issuer, string title) =>
        Printed.Read($"{issuer}\n\nПРИКАЗ\n\n05.03.2029 № 7\n\n{title}{Body}").Act.ShouldNotBeNull();
}
