using Vekha.Documents.Acts;

namespace Vekha.Documents.Tests.Acts;

public sealed class HeadTests
{
    [Theory]
    [InlineData("РАСПОРЯЖЕНИЕ", ActType.Order)]
    [InlineData("П О С Т А Н О В Л Е Н И Е", ActType.Resolution)]
    [InlineData("Приказ", ActType.Directive)]
    [InlineData("**УКАЗ**", ActType.Decree)]
    public void The_word_alone_on_a_line_tells_the_type(string line, ActType type) =>
        Act($"ГУБЕРНАТОР ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\n{line}\n\n05.03.2029 № 7\n\nО центрах\n\n1. Создать центры.").Type.ShouldBe(type);

    [Theory]
    [InlineData("ПРАВИТЕЛЬСТВО\nЗАРЕЧЕНСКОЙ ОБЛАСТИ", "Правительство Зареченской области")]
    [InlineData("МИНИСТЕРСТВО ОБРАЗОВАНИЯ И НАУКИ РЕСПУБЛИКИ ОЗЁРНЫЙ КРАЙ", "Министерство образования и науки Республики Озёрный край")]
    [InlineData("АДМИНИСТРАЦИЯ ГОРОДА НИЖНИЙ БЕРЕГ", "Администрация города Нижний Берег")]
    [InlineData("ПРАВИТЕЛЬСТВО ЛЕСО-ОЗЁРСКОГО АВТОНОМНОГО ОКРУГА – ТАЁЖЬЯ", "Правительство Лесо-Озёрского автономного округа – Таёжья")]
    [InlineData("РОССИЙСКАЯ ФЕДЕРАЦИЯ\nКАБИНЕТ МИНИСТРОВ ЗАРЕЧЕНСКОЙ РЕСПУБЛИКИ", "Кабинет Министров Зареченской Республики")]
    [InlineData("ЗАРЕЧЕНСКАЯ ОБЛАСТЬ\nПРАВИТЕЛЬСТВО", "Правительство Зареченской области")]
    [InlineData("АДМИНИСТРАЦИЯ\nМУНИЦИПАЛЬНОГО ОБРАЗОВАНИЯ\n«БЕРЕГОВОЙ РАЙОН» ЗАРЕЧЕНСКОЙ ОБЛАСТИ",
        "Администрация муниципального образования «Береговой район» Зареченской области")]
    [InlineData("АДМИНИСТРАЦИЯ БЕРЕГОВОГО РАЙОНА\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ", "Администрация Берегового района Управление образования")]
    [InlineData("МИНИСТЕРСТВО МОЛОДЁЖНОЙ ПОЛИТИКИ ПРИОЗЁРНОГО КРАЯ", "Министерство молодёжной политики Приозёрного края")]
    [InlineData("МБОУ «Школа № 8»", "МБОУ «Школа № 8»")]
    [InlineData("Департамент образования Зареченской области", "Департамент образования Зареченской области")]
    public void Capitals_of_the_issuer_become_ordinary_case(string printed, string issuer) =>
        Act($"{printed}\n\nПРИКАЗ\n\n05.03.2029 № 7\n\nО центрах\n\n1. Создать центры.").Issuer.ShouldBe(issuer);

    [Fact]
    public void An_issuer_after_the_type_is_put_into_the_nominative() =>
        Act("УКАЗ ГУБЕРНАТОРА ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nот 05.03.2029 № 7\n\nО центрах\n\n1. Создать центры.").Issuer
            .ShouldBe("Губернатор Зареченской области");

    [Theory]
    [InlineData("от 5 марта 2029 г. № 17-р", "17-р")]
    [InlineData("«5» марта 2029 года  N 17 -р", "17-р")]
    [InlineData("05.03.2029\n\n№ 17/2-п", "17/2-п")]
    [InlineData("05.03.2029\t№ 01-03-17", "01-03-17")]
    public void Date_and_number_are_read_however_they_are_printed(string printed, string number)
    {
        var act = Act($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n{printed}\n\nО центрах\n\n1. Создать центры.");
        act.Date.ShouldBe(new DateOnly(2029, 3, 5));
        act.Number.ShouldBe(number);
    }

    [Theory]
    [InlineData("г. Заречный")]
    [InlineData("р.п. Озёрный")]
    public void The_place_stays_as_printed(string place) =>
        Act($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n05.03.2029 № 17\n{place}\n\nО центрах\n\n1. Создать центры.")
            .Place.ShouldBe(place);

    [Theory]
    [InlineData("О создании\nцентров в области.\n\nВ целях развития:", "О создании центров в области")]
    [InlineData("О создании\nцентров в области\nВо исполнение закона", "О создании центров в области")]
    [InlineData("О внесении изменений в\n\nраспоряжение Правительства\n\nот 01.02.2028 № 3\n\nВ целях развития:",
        "О внесении изменений в распоряжение Правительства от 01.02.2028 № 3")]
    [InlineData("ОБ УТВЕРЖДЕНИИ ПЛАНА\n\n(в ред. от 01.02.2030)\n\nПравительство постановляет:", "ОБ УТВЕРЖДЕНИИ ПЛАНА")]
    public void The_title_ends_where_the_preamble_begins(string printed, string title) =>
        Act($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n05.03.2029 № 17\n\n{printed}\n\n1. Создать центры.").Title.ShouldBe(
            title);

    [Fact]
    public void The_caption_of_a_legal_database_is_a_head_too()
    {
        var act = Act("Постановление Администрации Берегового района от 05.03.2029 № 17\n\nО центрах\n\n1. Создать центры.");
        (act.Type, act.Issuer, act.Number, act.Title).ShouldBe((ActType.Resolution, "Администрация Берегового района", "17", "О центрах"));
    }

    [Fact]
    public void A_plan_alone_is_no_act() =>
        Printed.Read(Printed.Table(Printed.Head, "1\tОткрыть центр\tШколы\tПриказ\t01.02.2030")).Act.ShouldBeNull();

    private static Act Act(string text) => Printed.Read(text).Act.ShouldNotBeNull();
}
