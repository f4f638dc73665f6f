using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Tests.Acts;

public sealed class ClauseTests
{
    [Fact]
    public void Subclauses_are_entries_of_their_own() =>
        Clauses("1. Утвердить:", "1.1. план;", "1.2. смету.", "2. Опубликовать распоряжение.")
            .ShouldBe([new("1", "Утвердить:"), new("1.1", "план;"), new("1.2", "смету."), new("2", "Опубликовать распоряжение.")]);

    [Fact]
    public void Paragraphs_without_a_number_belong_to_the_clause_before() =>
        Clauses("В целях развития:", "1. Назначить координатором:", "- департамент;", "- школы.")
            .ShouldBe([new("1", "Назначить координатором: - департамент; - школы.")]);

    [Fact]
    public void Numbers_in_quoted_new_wording_open_no_clause() =>
        Clauses("1. Изложить в редакции:", "«2. Школам открыть центры.", "3. Отчитаться.».", "2. Опубликовать.")
            .Select(clause => clause.Number).ShouldBe(["1", "2"]);

    [Fact]
    public void A_date_or_a_year_at_the_beginning_of_a_line_opens_no_clause() =>
        Clauses("1. Утвердить план, принятый\n02.03.2028 и изменённый\n2. апреля.").Count.ShouldBe(2);

    [Fact]
    public void A_number_alone_on_its_line_opens_a_clause() =>
        Clauses("1.\nУтвердить план.\n2.\nОпубликовать.").ShouldBe([new("1", "Утвердить план."), new("2", "Опубликовать.")]);

    [Fact]
    public void Each_clause_remembers_its_lines()
    {
        var places = Printed.Order("1. Утвердить\nплан.", "2. Опубликовать.").Places;
        places["act, clause 1"].ShouldBe(new LineSpan(9, 10));
        places["act, clause 2"].ShouldBe(new LineSpan(12, 12));
    }

    [Theory]
    [InlineData("Губернатор области\n\n\nА.Б. Речной", "А.Б. Речной", "Губернатор области")]
    [InlineData("Первый заместитель Губернатора –\nпредседатель Правительства\n\nА.Речной", "А.Речной",
        "Первый заместитель Губернатора – председатель Правительства")]
    [InlineData("И.о. министра образования              Речной А.Б.", "Речной А.Б.", "И.о. министра образования")]
    public void The_signature_is_no_part_of_the_last_clause(string printed, string name, string position)
    {
        var act = Printed.Order("1. Контроль возложить на Лесного В.Г.", printed).Act!;
        act.Signatory.ShouldBe(new Signatory(name, position));
        act.Clauses.ShouldHaveSingleItem().Text.ShouldBe("Контроль возложить на Лесного В.Г.");
    }

    [Theory]
    [InlineData("1. Внести в распоряжение от 02.03.2027 № 5-р «О мерах» (в редакции распоряжения от 04.05.2028 № 9-р) следующие изменения:",
        "5-р")]
    [InlineData("1. Пункт 2 приказа от 2 марта 2027 г. № 5-р изложить в новой редакции.", "5-р")]
    [InlineData("1. Строку 4 дорожной карты, утвержденной приказом от 2 марта 2027 г. № 5-р, исключить.", "5-р")]
    public void An_act_whose_text_is_changed_is_amended(string clause, string number) =>
        Printed.Order(clause).Act!.Amends.ShouldBe([new ActReference(new(2027, 3, 2), number)]);

    [Fact]
    public void An_act_named_in_passing_is_not_amended() =>
        Printed.Order("1. Утвердить план во исполнение указа от 02.03.2027 № 5.").Act!.Amends.ShouldBeEmpty();

    private static IReadOnlyList<Clause> Clauses(params string[] body) => Printed.Order(body).Act!.Clauses;
}
