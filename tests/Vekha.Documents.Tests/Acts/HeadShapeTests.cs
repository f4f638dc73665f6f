using Vekha.Documents.Acts;

namespace Vekha.Documents.Tests.Acts;

/// <summary>Heads as portals, offices and towns print them.</summary>
public sealed class HeadShapeTests
{
    private const string Body = "\n\nВ целях развития:\n\n1. Создать центры.";

    [Theory]
    [InlineData("ЗАРЕЧЕНСКАЯ ОБЛАСТЬ\nАДМИНИСТРАЦИЯ БЕРЕГОВОГО РАЙОНА\nКОМИТЕТ ПО ОБРАЗОВАНИЮ",
        "Администрация Берегового района Комитет по образованию")]
    [InlineData("ЗАРЕЧЕНСКАЯ ОБЛАСТЬ\nМИНИСТЕРСТВО ОБРАЗОВАНИЯ", "Министерство образования Зареченской области")]
    [InlineData("ЗАРЕЧЕНСКИЙ КРАЙ\nПРАВИТЕЛЬСТВО", "Правительство Зареченского края")]
    [InlineData("РЕСПУБЛИКА ОЗЁРИЯ\nМИНИСТЕРСТВО ПРОСВЕЩЕНИЯ", "Министерство просвещения Республики Озёрия")]
    [InlineData("Российская Федерация\nЗареченская область\nМэр города Заречного", "Мэр города Заречного")]
    [InlineData("МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОГО КРАЯ\n(Минобр края)", "Министерство образования Зареченского края")]
    [InlineData("МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nМИНИСТЕРСТВО ФИНАНСОВ ЗАРЕЧЕНСКОЙ ОБЛАСТИ",
        "Министерство образования Зареченской области Министерство финансов Зареченской области")]
    public void Several_lines_name_one_issuer(string printed, string issuer) =>
        Act($"{printed}\n\nПРИКАЗ\n\n05.03.2029 № 7\n\nО центрах").Issuer.ShouldBe(issuer);

    [Theory]
    [InlineData("от 05.03.2029 № 7-р")]
    [InlineData("от 05.03.2029 ¹ 7-р")]
    [InlineData("от 05.03.2029 \uFFFD 7-р")]
    [InlineData("от 05.03.2029 ? 7-р")]
    [InlineData("от 05.03.2029 No 7-р")]
    [InlineData("от 5 марта 2029 г. N 7-р")]
    [InlineData("5 МАРТА 2029 ГОДА № 7-р")]
    public void The_sign_of_a_number_may_be_broken(string printed)
    {
        var act = Act($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n{printed}\n\nО центрах");
        (act.Date, act.Number, act.Title).ShouldBe((new DateOnly(2029, 3, 5), "7-р", "О центрах"));
    }

    [Theory]
    [InlineData("ПРИКАЗ № 7 от 05.03.2029\n\nО центрах")]
    [InlineData("ПРИКАЗ от 5 марта 2029 года № 7\n\nО центрах")]
    [InlineData("ПРИКАЗ № 7\n\nот «05» марта 2029 года\n\nО центрах")]
    [InlineData("ПРИКАЗ\n\nО центрах\n\n05.03.2029                № 7")]
    [InlineData("П Р И К А З\n\n05.03.2029 № 7\n\n(в ред. приказа от 01.02.2030 № 15,\nот 03.04.2030 № 77)\n\nО центрах")]
    public void Date_and_number_stand_beside_the_type_or_below_the_title(string printed)
    {
        var act = Act($"МИНИСТЕРСТВО ОБРАЗОВАНИЯ\n\n{printed}");
        (act.Type, act.Date, act.Number, act.Title).ShouldBe((ActType.Directive, new DateOnly(2029, 3, 5), "7", "О центрах"));
    }

    [Theory]
    [InlineData("от __________________                      № __________\n                г. Заречный")]
    [InlineData("от ______ № ______")]
    [InlineData("от «___» __________ 20__ г. № ____-р")]
    [InlineData("от \"__\" ________ 2029 г.          № ___")]
    [InlineData("____________ № ________")]
    [InlineData("«__» марта 2029 года\n№ ____")]
    [InlineData("от ………… № …………")]
    [InlineData("от .......... № ..........")]
    [InlineData("от [          ] № [          ]")]
    [InlineData("от            №")]
    [InlineData("от\n\n№")]
    [InlineData("от ХХ.ХХ.2029 № ХХХ-р")]
    [InlineData("г. Заречный     от ______ № ______")]
    [InlineData("от ______ N ______")]
    public void What_a_draft_leaves_open_is_not_taken_from_the_act_that_it_cites(string printed)
    {
        const string cites = "О внесении изменений в распоряжение Правительства Зареченской области";
        foreach (var title in new[] { $"{cites}\nот 11 декабря 2024 г. № 812-р", $"{cites}\n\n     от 11 декабря 2024 г. № 812-р" })
            foreach (var head in new[] { $"РАСПОРЯЖЕНИЕ\n\n{printed}\n\n{title}", $"РАСПОРЯЖЕНИЕ\n\n{title}\n\n{printed}" })
            {
                var act = Act($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\n{head}");
                (act.Type, act.Date, act.Number).ShouldBe((ActType.Order, null, null), head);
                act.Title.ShouldBe($"{cites} от 11 декабря 2024 г. № 812-р", head);
            }
    }

    [Theory]
    [InlineData("РАСПОРЯЖЕНИЕ от ______ № ______\n\nО центрах", null, null)]
    [InlineData("РАСПОРЯЖЕНИЕ\n\nот 5 марта 2029 г. № ______\n\nО центрах\nот 11 декабря 2024 г. № 812-р", 5, null)]
    [InlineData("РАСПОРЯЖЕНИЕ\n\nот ______ № 7-р\n\nО центрах\nот 11 декабря 2024 г. № 812-р", null, "7-р")]
    [InlineData("РАСПОРЯЖЕНИЕ\n\n______________\n\nот 5 марта 2029 г. № 7-р\n\nО центрах", 5, "7-р")]
    public void What_is_filled_in_is_read_and_what_is_left_open_is_not(string head, int? day, string? number)
    {
        var act = Act($"ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\n{head}");
        (act.Date?.Day, act.Number).ShouldBe((day, number));
        act.Title.ShouldStartWith("О центрах");
    }

    [Theory]
    [InlineData("г. Заречный          5 марта 2029 г.          № 7", "г. Заречный")]
    [InlineData("«05» марта 2029 г. с. Береговое № 7", "с. Береговое")]
    [InlineData("5 МАРТА 2029 ГОДА № 7\n\nГОРОД ЗАРЕЧНЫЙ", "ГОРОД ЗАРЕЧНЫЙ")]
    public void The_town_may_share_the_line_of_the_date(string printed, string place)
    {
        var act = Act($"АДМИНИСТРАЦИЯ ГОРОДА ЗАРЕЧНОГО\n\nПОСТАНОВЛЕНИЕ\n\n{printed}\n\nО центрах");
        (act.Place, act.Number, act.Title).ShouldBe((place, "7", "О центрах"));
    }

    [Theory]
    [InlineData(
        "Портал правовой информации\nГлавная / Документы\n\nПриказ Министерства образования Зареченского края от 05.03.2029 № 7\n"
            + "\"О центрах\"\n(Зарегистрирован 07.03.2029 № 555)")]
    [InlineData(
        "Приказ Министерства образования Зареченского края от 05.03.2029 № 7 \"О центрах\"\n\n"
            + "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОГО КРАЯ\n\nПРИКАЗ\n\nот 5 марта 2029 г. № 7\n\nО центрах")]
    [InlineData(
        "Список изменяющих документов\n(в ред. приказа от 01.02.2030 № 15)\n\nМИНИСТЕРСТВО ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОГО КРАЯ\n\nПРИКАЗ\n\n"
            + "от 5 марта 2029 г. № 7\n\nО центрах")]
    public void The_caption_of_a_portal_does_not_hide_the_head(string printed)
    {
        var act = Act(printed);
        (act.Type, act.Issuer, act.Date, act.Number, act.Title)
            .ShouldBe((ActType.Directive, "Министерство образования Зареченского края", new DateOnly(2029, 3, 5), "7", "О центрах"));
    }

    [Fact]
    public void The_stamp_of_an_annex_is_no_head() =>
        Printed.Read("УТВЕРЖДЕН\nраспоряжением Правительства\nЗареченской области\nот 05.03.2029 № 7-р\n\n"
            + Printed.Table(Printed.Head, "1\tОткрыть\tШколы\tПриказ\t2030 год"))
            .Act.ShouldBeNull();

    private static Act Act(string head) => Printed.Read(head + Body).Act.ShouldNotBeNull();
}
