using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Tests.Plans;

/// <summary>Plans printed as a numbered list.</summary>
public sealed class PlanListTests
{
    private const string Title = "План мероприятий по созданию центров";

    [Theory]
    [InlineData("1. Открыть центр\nСрок: до 1 марта 2030 г.\nОтветственный: Министерство, школы (по согласованию).\nРезультат: приказ.")]
    [InlineData(
        "1. Открыть центр\n\nСрок исполнения – до 1 марта 2030 г.\n\nОтветственные – Министерство, школы (по согласованию)\n\n"
            + "Итоговый документ – приказ")]
    [InlineData("1. Открыть центр (срок – до 1 марта 2030 г.; ответственные – Министерство, школы (по согласованию); результат – приказ).")]
    [InlineData("1. Открыть центр (до 1 марта 2030 г., исполнители: Министерство, школы (по согласованию), ожидаемый результат: приказ).")]
    public void A_measure_prints_its_parts_after_labels_or_in_brackets(string first)
    {
        var measure = Plan(first, "2. Закрыть центр. Срок: 2031 год. Ответственный: школы.").Measures[0];
        (measure.Number, measure.Name, measure.Deadline.Text).ShouldBe(("1", "Открыть центр", "до 1 марта 2030 г."));
        measure.Responsible.ShouldBe([new("Министерство", false), new("школы", true)]);
        measure.Deliverables.ShouldHaveSingleItem().Text.ShouldBe("приказ");
    }

    [Fact]
    public void Sections_and_initials_and_other_brackets_stay_what_they_are() =>
        Plan("I. Подготовка", "1. Открыть центр (в школе). Срок: 2030 год. Ответственный: директор Речной А.Б.", "II. Работа",
            "2. Вести. Срок: ежегодно. Ответственный: школы.")
            .Measures.Select(measure => $"{measure.Name} {measure.Responsible[0].Name}")
                .ShouldBe(["Открыть центр (в школе). директор Речной А.Б.", "Вести. школы"]);

    [Fact]
    public void Clauses_of_an_order_are_no_plan()
    {
        var reading = Printed.Order("1. Утвердить\nплан мероприятий по созданию центров.",
            "2. Школам открыть центры. Срок: 1 марта 2030 г.", "3. Школам отчитаться. Срок: 1 мая 2030 г.");
        reading.Plans.ShouldBeEmpty();
        reading.Act!.Clauses.Count.ShouldBe(3);
    }

    [Fact]
    public void A_list_without_terms_is_no_plan() => Printed.Read(Title + "\n\n1. Введение.\n\n2. Заключение.").Plans.ShouldBeEmpty();

    [Fact]
    public void A_list_in_an_annex_is_read_with_its_act_and_its_places()
    {
        var reading = Printed.Order("1. Утвердить план.", "Приложение\nк распоряжению\nот 5 марта 2029 г. № 17-р", Title,
            "1. Открыть. Срок: 2030 год.", "2. Закрыть. Срок: 2031 год.");
        reading.Act!.Clauses.ShouldHaveSingleItem();
        reading.Plans.ShouldHaveSingleItem().Measures.Count.ShouldBe(2);
        reading.Places["plan 1, measure 2"].ShouldBe(new LineSpan(19, 19));
    }

    private static Plan Plan(params string[] items) =>
        Printed.Read($"{Title}\n\n{string.Join("\n\n", items)}").Plans.ShouldHaveSingleItem();
}
