using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Deadlines;

public sealed class DeadlineReaderTests
{
    public static TheoryData<string, string> Table => new(DeadlineTable.Rows());

    [Theory]
    [MemberData(nameof(Table))]
    public void A_deadline_is_read_as_the_table_says(string printed, string rules) =>
        DeadlineTable.Written(DeadlineReader.Read(printed).Rules).ShouldBe(rules);

    [Fact]
    public void The_table_is_not_empty() => DeadlineTable.Rows().Count().ShouldBeGreaterThan(150);

    [Fact]
    public void The_text_stays_as_printed_on_one_line() =>
        DeadlineReader.Read("  до 1  марта\u00A02024 г.*\n(для 2024 года) ").Text.ShouldBe("до 1 марта 2024 г.* (для 2024 года)");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void An_empty_cell_has_no_text_and_no_rules(string printed)
    {
        var deadline = DeadlineReader.Read(printed);
        deadline.Text.ShouldBe("");
        deadline.Rules.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_too_long_for_a_deadline_has_no_rules() =>
        DeadlineReader.Read(string.Concat(Enumerable.Repeat("до 1 марта 2024 г.; ", 1000))).Rules.ShouldBeEmpty();

    [Fact]
    public void Every_day_of_several_years_is_read_in_figures_and_in_words()
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2026; day = day.AddDays(1))
        {
            var month = MonthNames[day.Month - 1];
            foreach (var printed in new[] { $"до {day:dd.MM.yyyy}", $"{day:d.MM.yy}", $"не позднее {day.Day} {month} {day.Year} г." })
                DeadlineReader.Read(printed).Rules.ShouldBe([new Rule(Due: PartialDate.Of(day))], printed);
        }
    }

    private static readonly string[] MonthNames =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];
}
