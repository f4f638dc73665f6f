using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions.Amending;

namespace Vekha.Planning.Tests.Editions.Amending;

/// <summary>Clauses that change the words of a deadline, or move it.</summary>
public sealed class TermChangeTests
{
    private const string OfTwoCohorts = "не позднее 20 августа 2025 г. (для 2025 года); не позднее 19 ноября 2026 г. (для 2026 года)";

    private static readonly string[] Deadlines =
    [
        OfTwoCohorts, "20 августа 2025 г. (для 2025 года)", "до 1 марта 2026 г.", "ежегодно до 15 ноября", "ежеквартально",
        "2025 год: до 1 мая 2025 г.; 2026 год: до 1 мая 2026 г.", "в течение 10 рабочих дней со дня заключения соглашения",
        "до 1 мая 2025 г., далее ежегодно до 1 мая", "по мере необходимости", "сентябрь",
        "до 1 июня 2026 г. (для 2026 года), далее ежегодно",
        "с 1 марта по 1 мая 2026 г.", "в сроки, установленные соглашением",
    ];

    /// <summary>None of them names a term.</summary>
    private static readonly string[] Additions =
    [
        "при наличии средств", "при условии софинансирования не менее 5 процентов", "в случае поступления оборудования",
        "по мере поступления средств", "(при необходимости)", ", при необходимости", "по согласованию с оператором",
        "и по мере необходимости", "в пределах средств бюджета", "; по запросу министерства", ", далее при необходимости",
        "для всех центров", "в установленном порядке", ", по отдельному графику",
    ];

    [Fact]
    public void Words_without_a_term_neither_widen_a_row_nor_add_a_rule()
    {
        foreach (var deadline in Deadlines)
            foreach (var words in Additions)
            {
                var before = DeadlineReader.Read(deadline).Rules;
                foreach (var clause in new[]
                {
                    $"Графу 5 строки 9 дополнить словами «{words}».",
                    $"В графе 5 строки 9 после слов «{deadline.Split(' ')[^1]}» дополнить словами «{words}».",
                    $"В графе 5 строки 9 слова «{deadline.Split(' ')[^1]}» заменить словами «{deadline.Split(' ')[^1]} {words}».",
                })
                {
                    var change = Change(deadline, clause);
                    var after = change.Present.Deadline.Rules;
                    after.Count.ShouldBeLessThanOrEqualTo(before.Count, $"{deadline} + {clause}");
                    after.Select(rule => rule.Cohort).ShouldBeSubsetOf(before.Select(rule => rule.Cohort), $"{deadline} + {clause}");
                }
            }
    }

    [Fact]
    public void A_condition_is_put_into_the_words_and_changes_nothing_else()
    {
        var change = Change(OfTwoCohorts, "Графу 5 строки 9 дополнить словами «при наличии средств».");
        change.Outcome.ShouldBe(AmendmentOutcome.Made);
        change.Present.Deadline.Text.ShouldBe(OfTwoCohorts + " при наличии средств");
        change.Present.Deadline.Rules.ShouldBe(DeadlineReader.Read(OfTwoCohorts).Rules);
    }

    [Theory]
    [InlineData("слова «(для 2026 года)» исключить")]
    [InlineData("слова «19 ноября 2026 г. (для 2026 года)» заменить словами «25 декабря 2026 г.»")]
    [InlineData("слова «не позднее 19 ноября 2026 г. (для 2026 года)» заменить словами «своевременно»")]
    [InlineData("дополнить словами «; постоянно»")]
    public void A_term_of_which_the_clause_says_nothing_is_left_to_a_person_with_both_texts(string order)
    {
        var change = Change(order.Contains("своевременно", StringComparison.Ordinal) ? "не позднее 19 ноября 2026 г. (для 2026 года)"
            : OfTwoCohorts, $"В графе 5 строки 9 {order}.");
        change.Outcome.ShouldBe(AmendmentOutcome.UnsaidTerm);
        change.Proposal.ShouldNotBeNull().Part.ShouldBe(MeasurePart.Deadline);
        change.Proposal!.Text.ShouldNotBe(change.Present.Deadline.Text);
    }

    [Theory]
    [InlineData("слова «20 августа 2025 г.» заменить словами «1 сентября 2025 г.»")]
    [InlineData("слова «19 ноября 2026 г. (для 2026 года)» заменить словами «1 мая 2027 г. (для 2027 года)»")]
    [InlineData("дополнить словами «; до 1 мая 2027 г. (для 2027 года)»")]
    [InlineData("слова «; не позднее 19 ноября 2026 г. (для 2026 года)» исключить")]
    public void A_term_that_the_clause_names_is_changed(string order) =>
        Change(OfTwoCohorts, $"В графе 5 строки 9 {order}.").Outcome.ShouldBe(AmendmentOutcome.Made);

    [Theory]
    [InlineData(OfTwoCohorts, "Перенести срок исполнения мероприятия, указанного в строке 9, на 25 декабря 2026 г.",
        "не позднее 20 августа 2025 г. (для 2025 года); не позднее 25 декабря 2026 г. (для 2026 года)")]
    [InlineData(OfTwoCohorts, "Срок по строке 9 перенести с 20 августа 2025 г. на 25 декабря 2026 г.",
        "не позднее 25 декабря 2026 г. (для 2025 года); не позднее 19 ноября 2026 г. (для 2026 года)")]
    [InlineData("до 1 марта 2026 г. (для 2026 года)", "Перенести срок исполнения мероприятия, указанного в строке 9, на 1 мая 2026 г.",
        "до 1 мая 2026 г. (для 2026 года)")]
    [InlineData("не позднее 1 марта 2026 г. при наличии средств",
        "Перенести срок исполнения мероприятия, указанного в строке 9, на 1 мая 2027 г.",
        "не позднее 1 мая 2027 г. при наличии средств")]
    [InlineData("ежегодно", "Срок по строке 9 установить: «до 1 мая 2027 г.».", "до 1 мая 2027 г.")]
    public void A_date_is_moved_and_what_the_clause_does_not_name_stays(string deadline, string clause, string proposed)
    {
        var change = Change(deadline, clause);
        (change.Outcome, change.Proposal?.Text).ShouldBe((AmendmentOutcome.Proposed, proposed));
        DeadlineReader.Read(proposed).Rules.Select(rule => rule.Cohort)
            .ShouldBe(DeadlineReader.Read(deadline).Rules.Select(rule => rule.Cohort));
    }

    [Theory]
    [InlineData(OfTwoCohorts, "Перенести срок исполнения мероприятия, указанного в строке 9, на 25 декабря 2027 г.")]
    [InlineData("до 1 марта 2026 г., до 1 июня 2026 г.", "Перенести срок исполнения мероприятия, указанного в строке 9, на 1 мая 2026 г.")]
    [InlineData("ежегодно до 15 ноября", "Перенести срок исполнения мероприятия, указанного в строке 9, на 25 декабря 2026 г.")]
    [InlineData("до 1 мая 2026 г.", "Срок исполнения мероприятия 9 продлить на один месяц.")]
    [InlineData("до 1 мая 2026 г.", "В строке 9 срок исполнения перенести на 30 календарных дней.")]
    [InlineData(OfTwoCohorts, "В строке 9 срок сдвинуть на один месяц.")]
    public void Where_it_is_not_clear_which_date_is_meant_nothing_is_proposed(string deadline, string clause)
    {
        var change = Change(deadline, clause);
        change.Proposal.ShouldBeNull();
        change.Outcome.ShouldBeOneOf(AmendmentOutcome.WhichDate, AmendmentOutcome.Unclear);
    }

    private static Changed Change(string deadline, string clause)
    {
        var rows = Editions.Amended.Rows(new Measure("9", "Приёмка", [], [], DeadlineReader.Read(deadline), null));
        var act = new Act(ActType.Order, null, null, null, null, "О внесении изменений в дорожную карту", [], [new("1", clause)], null);
        var amended = AmendedRows.Of(ClauseAmendments.Of(act), rows, AmendedText.Plan);
        return new(amended.Present(rows[0])!, amended.Amendments.ShouldHaveSingleItem(clause));
    }

    private sealed record Changed(Measure Present, RowAmendment Note)
    {
        public AmendmentOutcome Outcome => Note.Outcome;

        public CellProposal? Proposal => Note.Proposal;
    }
}
