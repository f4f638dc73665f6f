using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Tests.Plans;

/// <summary>The shapes a plan's table comes in; each row of a table of examples is a table of a plan.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("№ п/п\tСрок реализации\tИсполнители\tНаименование мероприятия\tПодтверждающий документ",
        "1\t01.02.2030\tШколы\tОткрыть центр\tПриказ")]
    [InlineData("№\tНаименование контрольной точки\tСрок наступления\tОтветственное лицо\tХарактеристика результата",
        "1\tОткрыть центр\t01.02.2030\tШколы\tПриказ")]
    [InlineData("№ п.п.\tПеречень мероприятий\tПланируемая дата\tОтветственные за исполнение\tПланируемый результат",
        "1\tОткрыть центр\t01.02.2030\tШколы\tПриказ")]
    [InlineData("№\tЧто делаем\tКто отвечает\tКогда\tЧто получим", "1\tОткрыть центр\tШколы\t01.02.2030\tПриказ")]
    [InlineData("N\tСодержание работ\tОтветственные исполнители\tПериод реализации\tВид документа",
        "1\tОткрыть центр\tШколы\t01.02.2030\tПриказ")]
    [InlineData("№ п/п\tОтветственный\tЗадача\tИтоговый документ\tДата", "1\tШколы\tОткрыть центр\tПриказ\t01.02.2030")]
    public void Columns_stand_in_any_order_under_any_of_their_titles(string titles, string row)
    {
        var measure = Plan(titles, row).Measures.ShouldHaveSingleItem();
        (measure.Number, measure.Name, measure.Responsible[0].Name, measure.Deliverables[0].Text, measure.Deadline.Text)
            .ShouldBe(("1", "Открыть центр", "Школы", "Приказ", "01.02.2030"));
    }

    [Theory]
    [InlineData("школы района", "Министерство; школы района")]
    [InlineData("-", "Министерство")]
    [InlineData("", "Министерство")]
    public void Those_who_help_stand_in_a_column_of_their_own(string cell, string parties) =>
        string.Join("; ", Plan("№\tМероприятие\tСрок\tОтветственный\tСоисполнители", $"1\tОткрыть\t01.02.2030\tМинистерство\t{cell}")
            .Measures.ShouldHaveSingleItem().Responsible.Select(party => party.Name)).ShouldBe(parties);

    [Theory]
    [InlineData("Начало\tОкончание", "01.01.2030\t31.03.2030", "01.01.2030 – 31.03.2030")]
    [InlineData("Окончание\tНачало", "31.03.2030\t01.01.2030", "01.01.2030 – 31.03.2030")]
    [InlineData("Дата начала работ\tДата завершения", "01.01.2030\t-", "с 01.01.2030")]
    [InlineData("Срок начала\tСрок окончания", "\t31.03.2030", "31.03.2030")]
    [InlineData("Дата начала\tДата окончания", "31.03.2030\t31.03.2030", "31.03.2030")]
    public void Beginning_and_end_in_columns_of_their_own_are_one_term(string titles, string cells, string text) =>
        Deadline($"№\tМероприятие\t{titles}\tОтветственный", $"1\tОткрыть\t{cells}\tШколы").ShouldBe(text);

    [Theory]
    [InlineData("I кв. 2030\tII кв. 2030\tIII кв. 2030", "\t+\t", "II кв. 2030")]
    [InlineData("I кв. 2030\tII кв. 2030\tIII кв. 2030", "X\tX\t", "I кв. 2030 – II кв. 2030")]
    [InlineData("I кв. 2030\tII кв. 2030\tIII кв. 2030", "✓\t\t✓", "I кв. 2030, III кв. 2030")]
    [InlineData("январь 2030\tфевраль 2030\tмарт 2030", "-\tх\t-", "февраль 2030")]
    [InlineData("январь 2030\tфевраль 2030\tмарт 2030", "\tдо 15 февраля\t", "до 15 февраля 2030 г.")]
    [InlineData("2030 год\t2031 год\t2032 год", "*\t*\t*", "2030 год – 2032 год")]
    public void Marks_in_columns_of_periods_are_the_term(string titles, string marks, string text) =>
        Deadline($"№\tМероприятие\t{titles}\tОтветственный", $"1\tОткрыть\t{marks}\tШколы").ShouldBe(text);

    [Theory]
    [InlineData("Срок\t", "начало\tокончание", "01.01.2030\t31.03.2030", "01.01.2030 – 31.03.2030")]
    [InlineData("2030 год\t", "I\tII", "\t+", "II квартал 2030 года")]
    [InlineData("Сроки реализации\t", "2030\t2031", "+\t+", "2030 – 2031")]
    [InlineData("Срок\t", "план\tфакт", "01.01.2030\t05.01.2030", "01.01.2030")]
    public void A_second_row_of_titles_refines_the_first(string above, string below, string cells, string text) =>
        Deadline($"№\tМероприятие\t{above}\tОтветственный", $"\t\t{below}\t", $"1\tОткрыть\t{cells}\tШколы").ShouldBe(text);

    [Fact]
    public void Titles_may_stand_in_three_rows() =>
        Deadline("№\tМероприятие\tСроки\t\t\t\tОтветственный", "\t\t2030 год\t\t2031 год\t\t",
            "\t\tI полугодие\tII полугодие\tI полугодие\tII полугодие\t", "1\tОткрыть\t\t+\t+\t\tШколы")
            .ShouldBe("II полугодие 2030 года – I полугодие 2031 года");

    [Fact]
    public void Without_a_mark_the_shading_may_be_lost()
    {
        var reading = Printed.Read(
            Printed.Table("№\tМероприятие\tI кв. 2030\tII кв. 2030\tОтветственный\tРезультат", "1\tОткрыть\t\t\tШколы\tПриказ"));
        reading.Findings.ShouldHaveSingleItem().Message.ShouldContain("заливкой");
    }

    [Theory]
    [InlineData("I. Организационные мероприятия", "1.1,2.3")]
    [InlineData("I. Организационные мероприятия\t\t\t\t", "1.1,2.3")]
    [InlineData("Открытие центров\t\t\t\t", "1.1,2.3")]
    [InlineData("1\tОрганизационное обеспечение\t\t\t", "1.1,2.3")]
    [InlineData("1.\tПодготовить\tШколы\tПриказ\t2030 год", "1,1.1,2.3")]
    public void Section_rows_are_no_measures(string row, string numbers) =>
        Plan(Printed.Head, row, "1.1.\tОткрыть\tШколы\tПриказ\t2030 год",
            "2.3\tЗакрыть\tШколы\tПриказ\t2031 год").Measures.Select(measure => measure.Number)
            .ShouldBe(numbers.Split(','));

    [Fact]
    public void A_cell_merged_over_several_rows_holds_for_each()
    {
        const string page =
            "<html><body><p>План мероприятий</p><table><tr><td>№</td><td>Мероприятие</td><td>Ответственный</td><td>Срок</td></tr>"
            + "<tr><td>1</td><td>Создать</td><td rowspan=3>Министерство, школы</td><td>2030 год</td></tr>"
            + "<tr><td>2</td><td>Купить</td><td rowspan=2>2031 год</td></tr><tr><td>3</td><td>Открыть</td></tr>"
            + "<tr><td colspan=4>II. Работа</td></tr><tr><td>4</td><td>Вести</td><td>Школы</td><td>2032 год</td></tr></table>"
            + "</body></html>";
        Printed.Read(page).Plans.ShouldHaveSingleItem().Measures.Select(measure =>
            $"{measure.Number} {measure.Responsible.Count} {measure.Deadline.Text}")
            .ShouldBe(["1 2 2030 год", "2 2 2031 год", "3 2 2031 год", "4 1 2032 год"]);
    }

    [Fact]
    public void An_act_may_have_a_plan_in_each_of_four_annexes()
    {
        var annexes = Enumerable.Range(1, 4).Select(n =>
            $"Приложение № {n}\nк распоряжению Правительства\nЗареченской области\nот 5 марта 2029 г. № 17-р\n\nПЛАН\n\n"
                + $"мероприятий № {n}\n\n{Printed.Head}\n1\tДело {n}\tШколы\tПриказ\t2030 год");
        var reading = Printed.Order(["1. Утвердить планы.", .. annexes]);
        reading.Plans.Select(plan => plan.Title).ShouldBe([.. Enumerable.Range(1, 4).Select(n => $"ПЛАН мероприятий № {n}")]);
        reading.Plans.Select(plan => plan.Measures.Single().Name).ShouldBe([.. Enumerable.Range(1, 4).Select(n => $"Дело {n}")]);
    }

    [Fact]
    public void Where_no_row_prints_a_number_each_name_is_a_measure() =>
        Plan(Printed.Head, "\tСоздать\tШколы\tПриказ\t2030 год",
            "\tОткрыть\tШколы\tПриказ\t2031 год").Measures.Select(measure => measure.Name).ShouldBe(["Создать", "Открыть"]);

    [Fact]
    public void Titles_repeated_after_a_page_break_do_not_begin_a_plan() =>
        Plan(Printed.Head, "1\tОткрыть\tДепартамент\tПриказ\t2030 год", "", "2", "", Printed.Head, "\tцентр\tобразования\t\t",
            "2\tЗакрыть\tШколы\tПриказ\t2031 год")
            .Measures.Select(measure => measure.Name).ShouldBe(["Открыть центр", "Закрыть"]);

    [Theory]
    [InlineData("№\tМероприятие\tСрок\tОбъём финансирования\tПримечание", "1\tОткрыть\t2030 год\t100\t-", FindingCode.NoResponsible,
        FindingCode.NoDeliverable)]
    [InlineData("Мероприятие\tОтветственный", "Открыть\tШколы", FindingCode.NoDeliverable, FindingCode.MissingDate)]
    [InlineData("№\tМероприятие\tСрок\tРезультат", "1\tОткрыть\t2030 год\tПриказ", FindingCode.NoResponsible)]
    public void A_missing_column_is_found_and_the_others_are_read(string titles, string row, params FindingCode[] codes)
    {
        var reading = Printed.Read(Printed.Table(titles, row));
        reading.Plans.ShouldHaveSingleItem().Measures.ShouldHaveSingleItem().Name.ShouldBe("Открыть");
        reading.Findings.Select(finding => (finding.Code, finding.Where)).ShouldBe([.. codes.Select(code => (code, "plan 1"))]);
    }

    private static Plan Plan(params string[] lines) => Printed.Read(Printed.Table(lines)).Plans.ShouldHaveSingleItem();

    private static string Deadline(params string[] lines)
    {
        var deadline = Plan(lines).Measures.ShouldHaveSingleItem().Deadline;
        deadline.Rules.ShouldNotBeEmpty();
        return deadline.Text;
    }
}
