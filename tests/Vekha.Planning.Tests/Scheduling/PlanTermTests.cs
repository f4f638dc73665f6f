using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class PlanTermTests
{
    [Theory]
    [InlineData("План внеурочной работы на 2029-2030 учебный год", 2029, 2030, "2030-08-31")]
    [InlineData("ПЛАН РАБОТЫ НА 2029/2030 УЧЕБНЫЙ ГОД", 2029, 2030, "2030-08-31")]
    [InlineData("План работы школы на 2029-2030 годы", 2029, 2030, "2030-12-31")]
    [InlineData("Подготовка к учебному году в 2029-2032 годах", 2029, 2032, "2032-12-31")]
    [InlineData("Подготовка к новому учебному году", 2029, 2029, "2029-12-31")]
    public void A_school_year_is_told_by_the_title_and_ends_in_August(string title, int first, int last, string lastDay) =>
        PlanTerm.Of(title, new(first, last), null).LastDay.ShouldBe(Day(lastDay));

    [Fact]
    public void A_plan_of_a_school_year_asks_for_nothing_after_it()
    {
        var term = PlanTerm.Of("План работы на 2024-2025 учебный год", new(2024, 2025), null);

        Schedule(new Rule(Recurs: Recurrence.Monthly), term: term).Days().ShouldAllBe(day => day.CompareTo("2025-08-31") <= 0);
    }
}
