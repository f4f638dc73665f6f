using Vekha.Documents.Acts;

namespace Vekha.Documents.Tests.Amendments;

public sealed class AmendmentPlaceTests
{
    [Fact]
    public void Subclauses_are_about_the_place_that_the_words_above_them_give() =>
        Told.Of("Внести в дорожную карту следующие изменения: 1) в строке 5: а) в графе 3 слова «а» заменить словами «б»; б) слова «в» "
            + "исключить; 2) в графе 4: а) в строке 6 слова «г» исключить; б) строку 7 исключить; 3) слово «д» исключить.")
            .ShouldBe(
                ["1, 1), а) ReplaceWords 5/3 [а] [б]", "1, 1), б) RemoveWords 5 [в]", "1, 2), а) RemoveWords 6/4 [г]",
                "1, 2), б) Unclear 7/4", "1, 3) RemoveWords [д]"]);

    [Fact]
    public void Clauses_of_two_numbers_continue_the_clause_above_them() =>
        Told.Read("О внесении изменений в распоряжение от 8 декабря 2023 г. № 714-р",
            new Clause("1", "Внести в приложение № 2 к распоряжению следующие изменения:"),
            new Clause("1.1", "В пункте 5 слова «а» исключить."), new Clause("2", "Контроль оставляю за собой."))
            .ShouldHaveSingleItem()
                .ShouldSatisfyAllConditions(a => Told.Line(a).ShouldBe("1.1 RemoveWords 5 [а]"), a => a.Scope.Annex.ShouldBe(2));

    [Theory]
    [InlineData("В приложении № 2 в строке 3 слова «а» исключить.", 2)]
    [InlineData("В приложении 2 в строке 3 слова «а» исключить.", 2)]
    [InlineData("В приложениях № 1 и 12 в строке 3 слова «а» исключить.", null)]
    [InlineData("Приложение № 1 изложить в редакции приложения № 2 к настоящему распоряжению.", 1)]
    public void A_plan_may_be_named_by_the_number_of_its_annex(string clause, int? annex) =>
        Told.Read("О внесении изменений в распоряжение", new Clause("1", clause)).ShouldHaveSingleItem().Scope.Annex.ShouldBe(annex);

    [Fact]
    public void Sentences_one_after_the_other_keep_their_row_until_another_is_named() =>
        Told.Of("В строке 5: слова «а» заменить словами «б»; слова «в» исключить; в строке 6: слова «г» исключить. Строку 8 исключить.")
            .ShouldBe(["1 ReplaceWords 5 [а] [б]", "1 RemoveWords 5 [в]", "1 RemoveWords 6 [г]", "1 RemoveRow 8"]);

    [Fact]
    public void A_new_row_leaves_the_column_of_the_row_before() =>
        Told.Of("в строке 5 графы 4 слова «а» исключить; в строке 6 слова «б» исключить")
            .ShouldBe(["1 RemoveWords 5/4 [а]", "1 RemoveWords 6 [б]"]);

    [Fact]
    public void Words_meant_for_the_whole_text_leave_the_row_before() =>
        Told.Of("в строке 5 слова «а» исключить; по тексту слова «б» заменить словами «в»")
            .ShouldBe(["1 RemoveWords 5 [а]", "1 ReplaceWords [б] [в] everywhere"]);

    [Fact]
    public void A_lead_may_say_that_all_below_is_meant_everywhere() =>
        Told.Of("По тексту дорожной карты: слова «а» исключить; слова «б» исключить")
            .ShouldBe(["1 RemoveWords [а] everywhere", "1 RemoveWords [б] everywhere"]);

    [Theory]
    [InlineData("В пункте 3 распоряжения слова «а» исключить.", true)]
    [InlineData(
        "Внести в распоряжение от 8 декабря 2023 г. № 714-р «Об утверждении комплекса мер» следующие изменения: в пункте 3 слова «а» "
            + "исключить.", true)]
    [InlineData("В преамбуле слова «а» исключить.", true)]
    [InlineData("Внести в распоряжение следующие изменения: 1) в приложении: а) в пункте 3 слова «а» исключить.", false)]
    [InlineData("Внести в распоряжение следующие изменения: в строке 3 слова «а» исключить.", false)]
    [InlineData("Внести в «дорожную карту», утвержденную распоряжением, изменение: в пункте 3 слова «а» исключить.", false)]
    [InlineData("Внести в комплекс мер, утвержденный распоряжением, изменение: в пункте 3 слова «а» исключить.", false)]
    public void Changes_of_the_act_itself_are_told_from_those_of_the_plan(string clause, bool ofAct) =>
        Told.Read("О внесении изменений в распоряжение", new Clause("1", clause)).ShouldHaveSingleItem().Scope.IsPlan.ShouldBe(!ofAct);

    [Fact]
    public void A_plan_may_be_named_by_its_programme() =>
        Told.Read(null, new Clause("1", "В комплексе мер по созданию центров «IT-куб» в строке 2 слова «Точка роста» исключить."))
            .ShouldHaveSingleItem().Scope.Programme.ShouldBe("it-cube");

    [Fact]
    public void Words_that_are_changed_do_not_name_the_plan() =>
        Told.Read(null, new Clause("1", "В строке 2 дорожной карты слова «IT-куб» исключить."))
            .ShouldHaveSingleItem().Scope.Programme.ShouldBeNull();
}
