using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class DueWordsTests
{
    [Fact]
    public void A_clause_of_a_cohort_is_named_by_its_place() =>
        Words(Centre(2024), new Rule(Due: Date("2023"), Cohort: 2023), new Rule(Due: Date("2024-02-01"), Cohort: 2024))
            .ShouldBe("Правило 2 из 2, для центров 2024 года создания: срок напечатан точно.");

    [Fact]
    public void A_day_off_shows_the_practical_day() =>
        Words(Owner.Region, new Rule(Due: Date("2024-08-31")))
            .ShouldBe("Срок напечатан точно. Дата — нерабочий день, практический срок — пятница, 30 августа 2024 г.");

    [Fact]
    public void A_quarter_is_due_on_its_last_day() =>
        Words(Owner.Region, new Rule(Due: Date("2024-Q3"))).ShouldBe("Напечатано «III квартал 2024 г.» — последний день квартала.");

    [Fact]
    public void An_occurrence_of_a_series_names_its_period() =>
        Words(Centre(2024, "2024-07-01"), new Rule(Recurs: Recurrence.Quarterly))
            .ShouldBe("За III квартал 2024 г.: последний день квартала.");

    [Fact]
    public void A_lag_is_counted_from_its_period() =>
        Words(Centre(2024), new Rule(Recurs: Recurrence.Monthly, Lag: new(4, LagUnit.WorkingDay, Lag.Period)))
            .ShouldBe("За сентябрь 2024 г.: 4 раб. дн. после окончания периода.");

    [Fact]
    public void A_relative_year_is_spelt_out() =>
        Words(Centre(2025), new Rule(Due: Date("--11-11"), YearOffset: -1))
            .ShouldBe("Напечатано «11 ноября», год — год создания центра минус 1.");

    [Fact]
    public void A_provisional_date_is_called_so() =>
        Words(Owner.Region, new Rule(Due: Date("2024-12-02"), Schedule: ScheduleNote.ToBeConfirmed))
            .ShouldBe("Срок напечатан точно. Акт называет срок предварительным.");

    [Fact]
    public void An_unread_deadline_asks_for_a_person() =>
        Words(Owner.Region).ShouldBe("Срок не удалось прочитать, его назначает ответственный.");

    [Fact]
    public void Printed_dates_do_not_break() => DateWords.Of(Day("2024-08-30")).ShouldBe("30\u00A0августа\u00A02024\u00A0г.");

    [Theory]
    [InlineData(Recurrence.Weekly, "неделя с 1 июля 2024 г.")]
    [InlineData(Recurrence.HalfYearly, "II полугодие 2024 г.")]
    [InlineData(Recurrence.Yearly, "2024 год")]
    public void A_period_is_named_as_officials_do(Recurrence kind, string words) =>
        Plain(DateWords.Of(Period.Containing(Day("2024-07-03"), kind))).ShouldBe(words);

    private static string Words(Owner owner, params Rule[] rules) =>
        Plain(DueWords.Of(DueExplanation.Of(Schedule(rules, owner)[0], Deadline(rules))));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
