using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Editions.Amending;

/// <summary>An act changes what its clauses say, and nothing that another act has changed in between.</summary>
public sealed class UnsaidChangesTests
{
    private static readonly string[] Clauses =
    [
        "В строке 1 слово «школ» заменить словом «центров».", "Графу 5 строки 2 изложить в следующей редакции: «до 30 июня 2024 г.».",
        "В строке 3 слова «до 1 сентября 2024 г.» заменить словами «до 1 октября 2024 г.».",
        "В строке 3 слова «Открыть центр» заменить словами «Открыть клуб».", "Строку 3.1 исключить.", "Строку 4 исключить.",
    ];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var clause in Clauses)
                foreach (var other in Clauses.Where(other => other != clause)) pairs.Add(clause, other);
            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void What_another_act_changed_in_between_is_kept_by_a_draft_composed_anew_and_marked_in_one_that_is_not(
        string clause, string inBetween)
    {
        var changed = new ChangeInBetween(clause, inBetween);
        changed.Handwork.Composed.Count.ShouldBe(changed.Draft.Count);
        changed.Handwork.Lost.ShouldBeEmpty();
        changed.Unsaid(changed.Recomposed).ShouldBeEmpty();

        foreach (var row in changed.Draft) row.Pair(EditionState.Draft, null);
        changed.Unsaid(changed.Draft).Count.ShouldBe(1);
    }

    [Fact]
    public void A_row_that_a_person_changed_or_added_is_marked_and_one_that_the_act_prints_is_not()
    {
        var changed = new ChangeInBetween(Clauses[0], Clauses[5]);
        var draft = changed.Recomposed.ToList();
        Correct(draft[1], "Закупить и установить оборудование");
        draft.Add(AmendedText.Drafted(new("8", "Провести выставку", [], [], new("май", []), null)));
        draft.Add(AmendedText.Drafted(new("9", "Издать сборник проектов", [], [], new("июнь", []), null), printed: true));
        changed.Unsaid(draft).Select(change => change.After[0].Number).ShouldBe(["2", "8"]);
    }

    [Fact]
    public void What_a_person_wrote_stays_where_the_other_act_left_its_row_alone()
    {
        var changed = new ChangeInBetween(Clauses[0], Clauses[2]);
        Correct(changed["2"], "Закупить и установить оборудование");
        Correct(changed["3"], "Торжественно открыть центр «Луч»");
        var removed = changed["4"];
        changed.Draft.Remove(removed);
        var added = EditionMeasure.Added(
            new(Guid.NewGuid()), AmendedText.Draft(), 99, new("8", "Провести выставку", [], [], new("май", []), null), OwedBy.Region);
        changed.Draft.Add(added);

        var handwork = changed.Handwork;
        handwork.Kept.Keys.ShouldBe([changed["2"].Id, added.Id], ignoreOrder: true);
        handwork.Kept[changed["2"].Id].ShouldHaveSingleItem().Number.ShouldBe("2");
        handwork.Kept[added.Id].ShouldBeEmpty();
        handwork.Removed.ShouldBe([changed.Next.Single(row => row.Number == "4").Id]);
        handwork.Lost.Select(row => row.Number).ShouldBe(["3"]);
    }

    [Fact]
    public void What_a_person_wrote_stays_over_several_acts_in_between()
    {
        var changed = new ChangeInBetween(Clauses[0], Clauses[2]);
        Correct(changed["2"], "Закупить и установить оборудование");
        var later = changed.Next.Where(row => row.Number != "4").Select(row =>
        {
            var copy = AmendedText.Drafted(row.Measure);
            copy.Pair(EditionState.Draft, [row.Id]);
            return copy;
        }).ToList();
        var handwork = DraftHandwork.Of(changed.Composed, AmendedText.Rows, changed.Draft, [changed.Next, later]);
        handwork.Kept[changed["2"].Id].ShouldHaveSingleItem().Id.ShouldBe(later.Single(row => row.Number == "2").Id);
        handwork.Lost.ShouldBeEmpty();
    }

    private static void Correct(EditionMeasure row, string name) =>
        row.Correct(EditionState.Draft, row.Measure.With(MeasurePart.Name, name), row.Owner).ShouldBeNull();
}
