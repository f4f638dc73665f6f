using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Tests.Editions.Amending;

public sealed class AmendmentNoteTests
{
    private const string Clause = "В строке 1 слова «1 марта» заменить словами «15 марта».";

    [Fact]
    public void An_amendment_that_the_draft_says_is_made() =>
        StateIn(Clause, text => [AmendedText.Drafted(text["1"])]).ShouldBe(AmendmentState.Made);

    [Fact]
    public void One_that_the_draft_does_not_say_waits() =>
        StateIn(Clause, _ => [AmendedText.Drafted(AmendedText.Rows[0].Measure)]).ShouldBe(AmendmentState.Waiting);

    [Fact]
    public void A_row_that_the_act_prints_needs_no_amendment() =>
        StateIn(Clause, _ => [AmendedText.Drafted(AmendedText.Rows[0].Measure, printed: true)]).ShouldBe(AmendmentState.Printed);

    [Fact]
    public void A_row_that_a_person_has_saved_is_the_persons() =>
        StateIn(Clause, _ => [Saved(AmendedText.Rows[0].Measure)]).ShouldBe(AmendmentState.ByPerson);

    [Fact]
    public void What_could_not_be_made_is_to_do_until_a_person_has_saved_the_row()
    {
        const string clause = "В строке 1 слова «2 марта» заменить словами «15 марта».";
        StateIn(clause, _ => [AmendedText.Drafted(AmendedText.Rows[0].Measure)]).ShouldBe(AmendmentState.ToDo);
        StateIn(clause, _ => [Saved(AmendedText.Rows[0].Measure)]).ShouldBe(AmendmentState.ByPerson);
    }

    [Theory]
    [InlineData("Строку 1 исключить.", false, AmendmentState.Made)]
    [InlineData("Строку 1 исключить.", true, AmendmentState.Waiting)]
    [InlineData("Строку 1 изложить в следующей редакции:", true, AmendmentState.ToDo)]
    [InlineData("Дополнить строкой 9 следующего содержания:", true, AmendmentState.ToDo)]
    [InlineData("В пункте 1 распоряжения слово «школ» исключить.", true, AmendmentState.Aside)]
    public void Whole_rows_are_looked_for_in_the_draft(string clause, bool isThere, AmendmentState state) =>
        StateIn(clause, _ => isThere ? [AmendedText.Drafted(AmendedText.Rows[0].Measure)] : []).ShouldBe(state);

    [Fact]
    public void A_new_row_that_the_act_prints_is_there() =>
        StateIn("Дополнить строкой 9 следующего содержания:", _ =>
            [AmendedText.Drafted(AmendedText.Rows[0].Measure with { Number = "9." }, printed: true)]).ShouldBe(AmendmentState.Printed);

    [Theory]
    [InlineData("Строку 1 изложить в следующей редакции:", "1.", AmendmentState.Printed)]
    [InlineData("Строку 1 изложить в следующей редакции:", "2", AmendmentState.ToDo)]
    [InlineData("Дополнить строкой следующего содержания:", "1", AmendmentState.ToDo)]
    [InlineData("Дополнить строками 1–3 следующего содержания:", "1", AmendmentState.ToDo)]
    public void A_printed_row_answers_only_the_order_it_is_meant_for(string clause, string number, AmendmentState state) =>
        StateIn(clause, _ => [AmendedText.Drafted(AmendedText.Rows[0].Measure with { Number = number }, printed: true)]).ShouldBe(state);

    /// <summary>A clause that words a row anew is made too where a person says that the row is another measure.</summary>
    [Theory]
    [InlineData("Строку 1 изложить в следующей редакции:", true, AmendmentState.Printed)]
    [InlineData(Clause, false, AmendmentState.Made)]
    [InlineData("Строку 1 исключить.", false, AmendmentState.Made)]
    public void Another_measure_under_the_number_of_a_row_takes_its_place(string clause, bool printed, AmendmentState state)
    {
        var text = new AmendedText(clause);
        var other = AmendedText.Drafted(
            printed ? AmendedText.Rows[0].Measure with { Name = "Конкурс" } : text.Result.Present(AmendedText.Rows[0])
                ?? AmendedText.Rows[0].Measure, printed);
        other.Pair(EditionState.Draft, [], byPerson: true).ShouldBeNull();
        EditionMeasure[] rows = [other];
        var comparison = PlanComparison.Of(AmendedText.Rows.Take(1).ToList(), rows);
        var notes = AmendmentNote.Of(text.Result, rows, comparison);
        notes.ShouldHaveSingleItem().State.ShouldBe(state);
        var clauses = new ClauseAccount([new(new("1", clause, ClauseSubject.Change, [notes[0].Change.Amendment]), notes)]);
        UnsaidChanges.Of(clauses, comparison).Count.ShouldBe(clause.EndsWith("исключить.", StringComparison.Ordinal) ? 1 : 0);
    }

    private static AmendmentState StateIn(string clause, Func<AmendedText, IReadOnlyList<EditionMeasure>> draft)
    {
        var text = new AmendedText(clause);
        var rows = draft(text);
        return AmendmentNote.Of(text.Result, rows, PlanComparison.Of(AmendedText.Rows, rows)).ShouldHaveSingleItem().State;
    }

    private static EditionMeasure Saved(Measure measure)
    {
        var row = AmendedText.Drafted(measure);
        row.Correct(EditionState.Draft, measure, row.Owner).ShouldBeNull();
        return row;
    }
}
