using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;

namespace Vekha.Documents.Tests.Amendments;

/// <summary>Every sentence of an amending act that orders something is told, and nothing else.</summary>
public sealed class ClauseAccountTests
{
    [Theory]
    [InlineData("Перенести срок исполнения мероприятия, указанного в строке 9, на 25 декабря 2026 г.",
        "1 SetCell 9/Deadline [25 декабря 2026 г.]")]
    [InlineData("Срок реализации мероприятия 9 продлить до 1 июня 2027 года.", "1 SetCell 9/Deadline [до 1 июня 2027 года]")]
    [InlineData("Установить по строке 9 срок исполнения: «до 1 июня 2027 г.».", "1 SetCell 9/Deadline [до 1 июня 2027 г.]")]
    [InlineData("В строке 4 срок с 1 мая 2026 г. перенести на 1 июля 2026 г.", "1 SetCell 4/Deadline [1 июля 2026 г.]")]
    [InlineData("Ответственным исполнителем по строке 10 определить Министерство образования Лесной области.",
        "1 SetCell 10/Responsible [Министерство образования Лесной области]")]
    [InlineData("По строке 10 назначить ответственным институт развития.", "1 SetCell 10/Responsible [институт развития]")]
    [InlineData("Строки 13 и 14 поменять местами.", "1 SwapRows 13,14")]
    [InlineData("Поменять местами строки 13 и 14.", "1 SwapRows 13,14")]
    [InlineData("Позиции 3 и 4 переставить местами.", "1 SwapRows 3,4")]
    [InlineData("Наименование комплекса мер изложить в следующей редакции: «Комплекс мер по развитию».",
        "1 RestateTitle [Комплекс мер по развитию]")]
    [InlineData("В названии дорожной карты слова «по созданию» заменить словами «по развитию».",
        "1 ReplaceWords [по созданию] [по развитию]")]
    [InlineData("Позицию 12 изложить в следующей редакции: «12 Школа».", "1 RestateRow 12 [12 Школа]")]
    [InlineData("Срок исполнения мероприятия 5 изложить в следующей редакции: «до 1 мая».", "1 RestateCell 5/Deadline [до 1 мая]")]
    [InlineData("Признать строку 16 утратившей силу.", "1 RemoveRow 16")]
    [InlineData("Позицию «Закупка мебели» исключить.", "1 RemoveRow Name Закупка мебели")]
    [InlineData("В строке «Итого» слова «а» исключить.", "1 RemoveWords Name Итого [а]")]
    [InlineData("Строку, содержащую слова «закупка мебели», исключить.", "1 RemoveRow Part закупка мебели")]
    [InlineData("В позиции, касающейся закупки мебели, слова «а» заменить словами «б».", "1 ReplaceWords About закупки мебели [а] [б]")]
    [InlineData("Строки 3 и 4 объединить.", "1 Unclear 3,4")]
    [InlineData("Нумерацию строк уточнить.", "1 Unclear")]
    [InlineData("Строку 5 исключить, изменив последующую нумерацию.", "1 RemoveRow 5|1 Unclear 5")]
    public void Orders_in_other_words_are_read_or_left_to_a_person(string clause, string told) =>
        string.Join("|", Told.Of(clause)).ShouldBe(told);

    [Theory]
    [InlineData("Настоящее распоряжение вступает в силу с 1 января 2027 г.", "Настоящее распоряжение вступает в силу с 1 января 2027 г.")]
    [InlineData("Срок по строке 12 продлить до 31 января 2027 г.;", "Срок по строке 12 продлить до 31 января 2027 г.")]
    [InlineData("Строку 4 исключить.", "Строку 4 исключить")]
    [InlineData("Строку 4 исключить;", "Строку 4 исключить")]
    public void A_clause_is_told_without_its_stop_unless_that_belongs_to_a_word(string clause, string told) =>
        In(Told.OfPlan, clause).ShouldHaveSingleItem().Text.ShouldBe(told);

    [Theory]
    [InlineData("Контроль за исполнением настоящего распоряжения возложить на заместителя.", ClauseSubject.Control)]
    [InlineData("Контроль оставляю за собой.", ClauseSubject.Control)]
    [InlineData("Настоящее распоряжение вступает в силу со дня подписания.", ClauseSubject.InForce)]
    [InlineData("Разместить настоящее распоряжение на официальном портале.", ClauseSubject.Publication)]
    [InlineData("Признать утратившим силу распоряжение от 5 мая 2023 г. № 40-р «О мерах».", ClauseSubject.OtherAct)]
    [InlineData("Министерству образования (Лесной В.Г.) обеспечить исполнение мероприятий 1–5 в срок.", ClauseSubject.Instruction)]
    [InlineData("Рекомендовать главам муниципальных образований привести свои акты в соответствие.", ClauseSubject.Instruction)]
    public void Clauses_that_change_no_text_are_told_by_what_they_are_about(string clause, ClauseSubject subject) =>
        In(Told.OfPlan, clause).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Subject.ShouldBe(subject), c => c.Amendments.ShouldBeEmpty());

    [Theory]
    [InlineData("Контроль по строке 10 возложить на министерство.")]
    [InlineData("Министерству образования в строке 3 определить срок.")]
    [InlineData("Считать срок наступившим.")]
    [InlineData("Ответственным за дорожную карту является министерство.")]
    public void What_may_be_about_the_plan_is_never_set_aside(string clause) =>
        In(Told.OfPlan, clause).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Subject.ShouldBe(ClauseSubject.Change), c => c.Amendments.ShouldNotBeEmpty());

    [Fact]
    public void Within_a_list_of_changes_nothing_is_set_aside() =>
        In(Told.OfPlan, "Внести в дорожную карту следующие изменения: 1) строку 3 исключить; 2) контроль за исполнением возложить на "
            + "отдел.")
            .Select(c => (c.Where, c.Subject)).ShouldBe([("1, 1)", ClauseSubject.Change), ("1, 2)", ClauseSubject.Change)]);

    [Theory]
    [InlineData("Внести в дорожную карту изменения согласно приложению.", "1 InAnnex")]
    [InlineData("Утвердить прилагаемые изменения, которые вносятся в дорожную карту.", "1 InAnnex")]
    public void Changes_that_an_annex_prints_are_told(string clause, string told) => string.Join("|", Told.Of(clause)).ShouldBe(told);

    /// <summary>Where, and how many changes of each kind: printed acts whose clauses are odd.</summary>
    [Theory]
    [InlineData("odd-clauses-1.txt", 10, "1, 1)|1, 2)|1, 3)|1, 4)|1, 5)|1, 6)|1, 7)|1, 8)|1, 9)|2")]
    [InlineData("odd-clauses-2.txt", 11, "1.1|1.2|1.3|1.4|1.5|1.6|1.7|1.8|1.9|1.10, а)|1.10, б)")]
    [InlineData("plain-clauses.txt", 4, "1.1|1.2|1.3|2")]
    public void No_clause_of_a_printed_act_is_missing(string file, int count, string clauses)
    {
        var act = Printed.Read(Corpus.Text("amending/" + file)).Act;
        var read = ClauseAmendments.In(act);
        string.Join("|", read.Select(c => c.Where)).ShouldBe(clauses);
        read.Count.ShouldBe(count);
        read.ShouldAllBe(c => c.Subject != ClauseSubject.Change || c.Amendments.Count > 0);
    }

    /// <summary>Shapes of amending acts besides the numbered list.</summary>
    [Theory]
    [InlineData("1. Утвердить прилагаемые изменения, которые вносятся в распоряжение от 8 декабря 2023 г. № 714-р.\n\n"
            + "2. Контроль оставляю за собой.",
        "1. В строке 5 слова «а» заменить словами «б».\n\n2. Строку 6 исключить.\n\n3. В строке 7:\n\n3.1. Слово «в» исключить.",
        "2|1 изменений ReplaceWords 5|2 изменений RemoveRow 6|3.1 изменений RemoveWords 7")]
    [InlineData("Утвердить прилагаемые изменения, которые вносятся в распоряжение от 8 декабря 2023 г. № 714-р.",
        "1) в строке 5 слова «а» заменить словами «б»;\n\n2) строки 6 и 7 поменять местами.",
        "изменения, 1) ReplaceWords 5|изменения, 2) SwapRows 6,7")]
    [InlineData("Внести в комплекс мер, утверждённый распоряжением от 8 декабря 2023 г. № 714-р, следующее изменение: строку 5 "
            + "исключить.", null, "1 RemoveRow 5")]
    [InlineData("1. Внести изменения в комплекс мер согласно приложению.", null, "1 InAnnex ")]
    public void Other_shapes_of_amending_acts_are_read(string body, string? annex, string told)
    {
        var text = "ПРАВИТЕЛЬСТВО ЛЕСНОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\nот 3 июня 2024 г. № 80-р\n\nО внесении изменений в распоряжение "
            + "Правительства Лесной области от 8 декабря 2023 г. № 714-р\n\n" + body + "\n\nГубернатор Лесной области    А.П. Соснин\n\n"
            + (annex is null ? "" : "УТВЕРЖДЕНЫ\nраспоряжением Правительства\nЛесной области\nот 3 июня 2024 г. № 80-р\n\n"
                + "ИЗМЕНЕНИЯ,\nкоторые вносятся в комплекс мер («дорожную карту») по созданию центров\n\n" + annex);
        string.Join("|", ClauseAmendments.In(Printed.Read(text).Act).Select(clause => clause.Amendments is [var one]
            ? $"{clause.Where} {one.Kind} {string.Join(",", one.Place.Rows.Select(row => row.First))}" : clause.Where)).ShouldBe(told);
    }

    private static IReadOnlyList<AmendingClause> In(string? title, params string[] clauses) => ClauseAmendments.In(
        new Act(ActType.Order, null, new(2024, 6, 3), "80-р", null, title, [],
        [.. clauses.Select((text, i) => new Clause($"{i + 1}", text))], null));
}
