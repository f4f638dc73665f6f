using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Tests.Plans;

public sealed class PlanTests
{
    [Theory]
    [InlineData("Мероприятие\tСрок\tОтветственный\tРезультат")]
    [InlineData("Наименование мероприятия\tПериод реализации\tОтветственный исполнитель\tИтоговый документ")]
    [InlineData("Содержание мероприятия\tСроки\tИсполнители\tОжидаемый результат")]
    [InlineData("Наименование\tСрок исполнения\tОтветственные лица\tВид документа")]
    public void Columns_are_told_by_their_usual_titles(string titles)
    {
        var measure =
            Printed.Read(Printed.Table(titles, "Открыть центр\t01.02.2030\tШколы\tПриказ")).Plans[0].Measures.ShouldHaveSingleItem();
        (measure.Name, measure.Responsible[0].Name, measure.Deliverables[0].Text, measure.Deadline.Text, measure.Number)
            .ShouldBe(("Открыть центр", "Школы", "Приказ", "01.02.2030", null));
    }

    [Fact]
    public void A_row_without_a_number_continues_the_row_before_across_a_page()
    {
        var plan = Printed.Plan("1.\tОткрыть\tДепартамент\t1. Письмо\t2030 год", "", "1\t2\t3\t4\t5",
            "\tцентр\tЛесной области\tоператора. 2. Приказ\t");
        var measure = plan.Measures.ShouldHaveSingleItem();
        measure.Name.ShouldBe("Открыть центр");
        measure.Responsible.ShouldHaveSingleItem().Name.ShouldBe("Департамент Лесной области");
        measure.Deliverables.Select(item => item.Text).ShouldBe(["Письмо оператора", "Приказ"]);
    }

    [Fact]
    public void Headings_of_sections_are_no_measures() =>
        Printed.Plan("I. Подготовка", "1.1\tПервое\tШколы\tПриказ\t2030 год", "II. Работа\t\t\t\t", "2\tРабота\t\t\t",
            "2.1.\tВторое\tШколы\tПриказ\t2030 год")
            .Measures.Select(measure => measure.Number).ShouldBe(["1.1", "2.1"]);

    [Fact]
    public void A_row_may_be_spread_over_lines_where_a_cell_is_open()
    {
        var measure =
            Printed.Plan("1.\t<p>Открыть", "центр</p>\tШколы\tПриказ\t2030 год", "2.\tЗакрыть\tШколы\tПриказ\t2031 год").Measures[0];
        (measure.Name, measure.Deadline.Text).ShouldBe(("Открыть центр", "2030 год"));
    }

    [Theory]
    [InlineData("КОМПЛЕКС МЕР\n(«дорожная карта») по созданию\nцентров «Точка роста» в 2029–2031 годах", ProgrammeCodes.GrowthPoint, 2029,
        2031)]
    [InlineData("План мероприятий\n\nпо созданию «ИТ-кубов» на 2029, 2030 годы", ProgrammeCodes.ItCube, 2029, 2030)]
    [InlineData("Дорожная карта по Кванториумам", ProgrammeCodes.Quantorium, null, null)]
    [InlineData("Комплекс мер по развитию школ в 2030 году", null, null, null)]
    public void The_title_names_programme_and_years(string title, string? programme, int? first, int? last)
    {
        var plan =
            Printed.Read($"Приложение\n\n{title}\n\n{Printed.Head}\n1\tОткрыть\tШколы\tПриказ\t2030 год").Plans.ShouldHaveSingleItem();
        plan.Title.ShouldBe(title.Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' '));
        plan.Programme.ShouldBe(programme);
        plan.Years.ShouldBe(first is null ? null : new YearSpan(first.Value, last!.Value));
    }

    [Fact]
    public void An_act_may_hold_several_plans() =>
        Printed.Read(Printed.Table(Printed.Head, "1\tПервое\tШколы\tПриказ\t2030 год") + "\n\n"
            + Printed.Table(Printed.Head, "1\tВторое\tШколы\tПриказ\t2030 год"))
            .Plans.Select(plan => plan.Measures.Single().Name).ShouldBe(["Первое", "Второе"]);

    [Fact]
    public void Each_measure_remembers_its_lines()
    {
        var places = Printed.Read(
            Printed.Table(Printed.Head, "1\tОткрыть\tШколы\tПриказ\t2030 год", "", "\tцентр\t\t\t",
            "2\tЗакрыть\tШколы\tПриказ\t2031 год")).Places;
        places["plan 1, measure 1"].ShouldBe(new LineSpan(4, 6));
        places["plan 1, measure 2"].ShouldBe(new LineSpan(7, 7));
    }

    [Fact]
    public void Oversight_is_read_where_there_is_a_column_for_it() =>
        Printed.Read(Printed.Table(Printed.Head + "\tКонтроль исполнения", "1\tОткрыть\tШколы\tПриказ\t2030 год\tГубернатор"))
            .Plans[0].Measures[0].Oversight.ShouldBe("Губернатор");
}
