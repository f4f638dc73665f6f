using Vekha.Documents.Acts;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;

namespace Vekha.Documents.Tests.Printing;

public sealed class AmendingActTests
{
    private static readonly Act Amended = new(
        ActType.Order, "Правительство Зареченской области", new(2029, 3, 5), "17-р", null, "О центрах «Луч»", [], [], null);

    private static readonly Act Drafted = new(
        ActType.Order, Amended.Issuer, null, null, "г. Заречье", AmendingAct.Title(Amended), [new(new(2029, 3, 5), "17-р")], [],
        new("А.Б. Речной", "Губернатор"));

    private static readonly Measure Row = new("4", "Открыть центр", [], [], DeadlineReader.Read("до 1 мая 2030 г."), null);

    private static readonly AmendingStyle ByRows = new(false, true, null);

    [Fact]
    public void Its_title_names_the_amended_act() => AmendingAct.Title(Amended)
        .ShouldBe("О внесении изменений в распоряжение Правительства Зареченской области от 5 марта 2029 г. № 17-р");

    [Fact]
    public void Rows_are_worded_in_the_clauses_in_quotes()
    {
        var form = AmendingAct.Of(Drafted, Change(
            new(RowChangeKind.Restated, ["4"], [Row]), new(RowChangeKind.Removed, ["6", "7", "9"], []),
            new(RowChangeKind.Added, ["9.1"], [Row with { Number = "9.1" }], "9")), ByRows);
        form.Annexes.ShouldBeEmpty();
        Lines(form.Act).ShouldBe(
        [
            "ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ", "РАСПОРЯЖЕНИЕ", "от __________________ | № __________", "г. Заречье",
            "О внесении изменений в распоряжение Правительства Зареченской области от 5 марта 2029 г. № 17-р",
            "1. Внести в план мероприятий по созданию центров, утверждённый распоряжением Правительства Зареченской области "
                + "от 5 марта 2029 г. № 17-р «О центрах «Луч»», следующие изменения:",
            "1.1. Строку 4 изложить в следующей редакции:", "«", "4 | Открыть центр | – | – | до 1 мая 2030 г.", "».",
            "1.2. Строки 6, 7 и 9 исключить.",
            "1.3. После строки 9 дополнить строкой 9.1 следующего содержания:", "«", "9.1 | Открыть центр | – | – | до 1 мая 2030 г.", "».",
            "2. Контроль за исполнением настоящего распоряжения оставляю за собой.", "Губернатор | А.Б. Речной",
        ]);
    }

    [Fact]
    public void One_change_is_called_so() =>
        Lines(AmendingAct.Of(Drafted, Change(new RowChange(RowChangeKind.Removed, ["6"], [])), ByRows).Act)
            .ShouldContain("О внесении изменения в распоряжение Правительства Зареченской области от 5 марта 2029 г. № 17-р");

    [Fact]
    public void As_a_whole_the_annex_has_its_own_caption_and_in_quotes_that_of_the_former_one()
    {
        var form = AmendingAct.Of(Drafted, Change() with { Annex = 2 }, ByRows with { IsWhole = true });
        Lines(form.Act).ShouldContain("1. Внести изменение в распоряжение Правительства Зареченской области от 5 марта 2029 г. № 17-р "
            + "«О центрах «Луч»», изложив план мероприятий по созданию центров, утверждённый указанным распоряжением, в новой редакции "
            + "согласно приложению к настоящему распоряжению.");
        var annex = Lines(form.Annexes.ShouldHaveSingleItem());
        annex.Take(5).ShouldBe(
        [
            "Приложение", "к распоряжению Правительства Зареченской области\nот __________________ № __________", "«Приложение № 2",
            "к распоряжению Правительства Зареченской области\nот 5 марта 2029 г. № 17-р", "План мероприятий по созданию центров",
        ]);
        annex[^1].ShouldBe("».");
    }

    [Theory]
    [InlineData(ActType.Order, "В целях порядка:")]
    [InlineData(ActType.Directive, "В целях порядка приказываю:")]
    [InlineData(ActType.Resolution, "В целях порядка Правительство Зареченской области постановляет:")]
    public void The_preamble_ends_with_the_verb_of_its_kind(ActType type, string expected) =>
        Lines(AmendingAct.Of(Drafted with { Type = type }, Change(new RowChange(RowChangeKind.Removed, ["6"], [])),
            ByRows with { Reason = "В целях порядка." }).Act).ShouldContain(expected);

    [Fact]
    public void The_acts_that_have_changed_the_plan_are_named_where_the_region_asks_for_it()
    {
        var change = Change(new RowChange(RowChangeKind.Removed, ["6"], [])) with
        {
            Former = [Amended with { Date = new(2029, 4, 1), Number = "20-р" }, Amended with { Date = new(2029, 9, 9), Number = "31-р" }],
        };
        Lines(AmendingAct.Of(Drafted, change, ByRows).Act)[5].ShouldContain(
            "«О центрах «Луч»» (в редакции распоряжений от 1 апреля 2029 г. № 20-р, от 9 сентября 2029 г. № 31-р), следующее изменение:");
        Lines(AmendingAct.Of(Drafted, change, ByRows with { NamesFormer = false }).Act)[5].ShouldNotContain("редакции");
    }

    [Theory]
    [InlineData("КОМПЛЕКС МЕР («ДОРОЖНАЯ КАРТА») школ «IT-куб»", "комплекс мер («дорожную карту») школ «IT-куб», утверждённый")]
    [InlineData("Дорожная карта по развитию", "дорожную карту по развитию, утверждённую")]
    [InlineData("КОМПЛЕКС МЕР ПО ЗАРЕЧЬЮ", "приложение к распоряжению Правительства")]
    [InlineData("Мероприятия года", "мероприятия года, утверждённые")]
    [InlineData("План-график работ", "план-график работ, утверждённый")]
    [InlineData("Плановые работы", "приложение к распоряжению")]
    public void The_plan_is_named_by_its_title_or_as_the_annex(string title, string expected) =>
        Lines(AmendingAct.Of(Drafted, Change(new RowChange(RowChangeKind.Removed, ["6"], [])) with { Title = title }, ByRows).Act)[5]
            .ShouldStartWith("1. Внести в " + expected);

    [Fact]
    public void A_new_title_of_the_plan_is_a_change_of_its_own() =>
        Lines(AmendingAct.Of(Drafted, Change() with { Title = "План мероприятий" }, ByRows).Act)
            .ShouldContain("1.1. Наименование плана изложить в следующей редакции: «План мероприятий по созданию центров».");

    [Fact]
    public void Rows_have_the_columns_of_the_plan()
    {
        var layout = new PlanLayout(
        [
            new("№", MeasurePart.Number), new("Что делать", MeasurePart.Name), new("Деньги", null), new("Когда", MeasurePart.Deadline),
        ], true);
        var restated = Change(new RowChange(RowChangeKind.Restated, ["4"], [Row])) with { Layout = layout };
        Lines(AmendingAct.Of(Drafted, restated, ByRows).Act).ShouldContain("4 | Открыть центр |  | до 1 мая 2030 г.");
        Lines(AmendingAct.Of(Drafted, restated, ByRows with { IsWhole = true }).Annexes[0]).ShouldContain(
            "№ | Что делать | Деньги | Когда\n1 | 2 | 3 | 4\n4 | Открыть центр |  | до 1 мая 2030 г.");
    }

    private static PlanChange Change(params RowChange[] rows)
    {
        var plan = new Plan("План мероприятий по созданию центров", null, null, [Row]);
        return new(Amended, null, plan.Title, [], plan, null, rows);
    }

    private static List<string> Lines(IEnumerable<FormPart> parts) => [.. parts.Select(part => part switch
    {
        FormLine line => line.Text,
        FormPair pair => $"{pair.Left} | {pair.Right}",
        FormSignature signature => $"{string.Join(' ', signature.Position)} | {signature.Name}",
        FormTable table => string.Join('\n', table.Head.Concat(table.Rows)
            .Select(row => string.Join(" | ", row.Cells.Select(cell => string.Join(' ', cell.Paragraphs))))),
        _ => "",
    })];
}
