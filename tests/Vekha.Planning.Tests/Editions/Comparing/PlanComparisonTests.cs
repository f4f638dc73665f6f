using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;
using static Vekha.Planning.Tests.Editions.Amended;

namespace Vekha.Planning.Tests.Editions.Comparing;

public sealed class PlanComparisonTests
{
    private static readonly Measure[] Plan =
    [
        On("1", "Утверждены должностные лица, ответственные за создание центров", 2024, 2, 1),
        On("2", "Утверждён медиаплан информационного сопровождения", 2024, 3, 1),
        On("3", "Сформирован и согласован перечень оборудования", 2024, 4, 1),
        On("4", "Закуплено, доставлено и налажено оборудование", 2024, 8, 25),
        On("5", "Проведён ремонт помещений центра", 2024, 8, 15),
        Row("6", "Ежеквартальный мониторинг показателей центра", "ежеквартально", new Rule(Recurs: Recurrence.Quarterly)),
    ];

    [Fact]
    public void A_plan_compared_with_itself_is_the_same_row_by_row()
    {
        var comparison = PlanComparison.Of(Rows(Plan), Rows(Plan));
        comparison.Changes.Select(c => c.Kind).ShouldAllBe(k => k == ChangeKind.Same);
        comparison.Changes.Count.ShouldBe(Plan.Length);
        comparison.Changes.ShouldAllBe(c => c.Before[0].Number == c.After[0].Number);
    }

    [Fact]
    public void Any_plan_in_any_order_finds_every_row_again()
    {
        var random = new Random(7);
        for (var times = 0; times < 50; times++)
        {
            var rows = Enumerable.Range(1, random.Next(1, 40))
                .Select(i => On($"{i}", string.Join(' ', Enumerable.Range(0, 6).Select(_ => Word(random))), 2024, 1 + i % 12, 1)).ToArray();
            var shuffled = rows.OrderBy(_ => random.Next()).ToArray();
            PlanComparison.Of(Rows(rows), Rows(shuffled)).Changes.ShouldAllBe(c => c.Kind == ChangeKind.Same);
            var renumbered = rows.Select((m, i) => m with { Number = $"{i + 101}" }).ToArray();
            PlanComparison.Of(Rows(rows), Rows(renumbered)).Changes.ShouldAllBe(
                c => c.Kind == ChangeKind.Moved && c.Before[0].Name == c.After[0].Name);
        }
    }

    public static TheoryData<string, string, string, string, ChangeKind> Rewordings => new()
    {
        { "1", "Закупка оборудования", "1", "Закупка оборудования", ChangeKind.Same },
        { "1", "Закупка оборудования", "2", "Закупка  оборудования", ChangeKind.Moved },
        { "1", "Принят отчёт «о работе» — годовой", "1", "Принят отчет \"о работе\" - годовой", ChangeKind.Same },
        { "1", "Закупка оборудования", "1", "Закупка, доставка и наладка оборудования", ChangeKind.Reworded },
        { "4", "Утверждение перечня оборудования центра", "7", "Перечень оборудования центра утверждён", ChangeKind.Reworded },
        { "2", "Утверждён медиаплан", "2", "Утверждён медиаплан информационного сопровождения создания центров", ChangeKind.Reworded },
    };

    [Theory, MemberData(nameof(Rewordings))]
    public void A_row_is_known_again_by_its_number_and_words(
        string number, string name, string nextNumber, string nextName, ChangeKind kind)
    {
        var others =
            new[] { On("90", "Проведён педагогический совет", 2024, 5, 1), On("91", "Набраны обучающиеся на программы", 2024, 9, 1) };
        var comparison =
            PlanComparison.Of(Rows([On(number, name, 2024, 3, 1), .. others]), Rows([On(nextNumber, nextName, 2024, 3, 1), .. others]));
        comparison.Changes.Single(c => c.After.Any(m => m.Number == nextNumber)).Kind.ShouldBe(kind);
    }

    [Fact]
    public void Other_words_under_the_same_number_are_a_new_measure_and_a_gone_one()
    {
        var comparison = PlanComparison.Of(
            Rows([.. Plan[..4], On("5", "Проведён ремонт помещений центра", 2024, 8, 15)]),
            Rows([.. Plan[..4], On("5", "Заключено соглашение о предоставлении субсидии", 2024, 2, 15)]));
        comparison.Count(ChangeKind.New).ShouldBe(1);
        comparison.Count(ChangeKind.Gone).ShouldBe(1);
        comparison.Count(ChangeKind.Same).ShouldBe(4);
        // What is gone stands where it stood.
        comparison.Changes[^2].Kind.ShouldBe(ChangeKind.Gone);
    }

    [Fact]
    public void Rows_are_weighed_together_not_one_after_the_other()
    {
        // The first row likes either, the second only one: taken greedily, it would be left alone.
        var comparison = PlanComparison.Of(
            Rows(On("1", "Закупка мебели классов", 2024, 1, 1), On("2", "Закупка мебели классов столовой спортзала", 2024, 1, 1)),
            Rows(On("8", "Закупка мебели классов столовой", 2024, 1, 1), On("9", "Закупка мебели", 2024, 1, 1)));
        comparison.Changes.Select(c => $"{c.Before[0].Number}-{c.After[0].Number}").ShouldBe(["2-8", "1-9"]);
    }

    [Fact]
    public void A_row_split_in_two_and_two_rows_merged_are_told()
    {
        var split = PlanComparison.Of(
            Rows([.. Plan[..3], On("4", "Закуплено оборудование, проведён ремонт помещений", 2024, 8, 1)]),
            Rows([.. Plan[..3], On("4", "Закуплено оборудование", 2024, 8, 1), On("5", "Проведён ремонт помещений", 2024, 8, 1)]));
        split.Changes.Single(c => c.Kind == ChangeKind.Split).After.Select(m => m.Number).ShouldBe(["4", "5"]);
        var merged = PlanComparison.Of(
            Rows([.. Plan[..3], On("4", "Закуплено оборудование", 2024, 8, 1), On("5", "Проведён ремонт помещений", 2024, 8, 1)]),
            Rows([.. Plan[..3], On("4", "Закуплено оборудование, проведён ремонт помещений", 2024, 8, 1)]));
        merged.Changes.Single(c => c.Kind == ChangeKind.Merged).Before.Select(m => m.Number).ShouldBe(["4", "5"]);
    }

    [Fact]
    public void What_a_person_says_about_a_row_outweighs_all_likeness()
    {
        var (before, after) = (Rows(Plan), Rows(Plan));
        after[1].Pair(Planning.Editions.EditionState.Draft, []);
        after[2].Pair(Planning.Editions.EditionState.Draft, [before[1].Id]);
        var comparison = PlanComparison.Of(before, after);
        comparison.Changes.Single(c => c.After.Contains(after[1])).Kind.ShouldBe(ChangeKind.New);
        comparison.Changes.Single(c => c.After.Contains(after[2])).Before.ShouldBe([before[1]]);
        comparison.Changes.Single(c => c.Kind == ChangeKind.Gone).Before.ShouldBe([before[2]]);
    }

    [Fact]
    public void Every_field_that_differs_is_listed()
    {
        Measure before = new("3", "Перечень оборудования", [new("Министерство", false)], [new("Приказ", DeliverableKind.Order, null)],
            new("до 1 марта", []), null);
        Measure after = new("4", "Перечень оборудования", [new("Министерство", false), new("Школа", true)],
            [new("Письмо", DeliverableKind.Letter, null)], new("до 1 мая", []), "Министр");
        var change = PlanComparison.Of(Rows(before), Rows(after)).Changes.Single();
        change.Fields.Select(f => f.Field).ShouldBe(
            [MeasureField.Number, MeasureField.Responsible, MeasureField.Deliverables, MeasureField.Deadline, MeasureField.Oversight]);
        change.Fields[1].After.ShouldBe("Министерство\nШкола (по согласованию)");
    }

    [Fact]
    public void A_row_worded_as_another_measure_is_doubtful_until_a_person_says_what_it_is()
    {
        var before = Rows(Plan);
        var after = Rows([.. Plan[..4], On("5", "Конкурс на замещение должностей", 2024, 12, 20), Plan[5]]);
        after[4].Pair(EditionState.Draft, [before[4].Id]);
        PlanComparison.Of(before, after).Doubtful.ShouldHaveSingleItem().After.ShouldBe([after[4]]);
        PlanComparison.Of(before, after).Renamings().ShouldHaveSingleItem().Key.ShouldBe(before[4].Id);

        after[4].Pair(EditionState.Draft, [before[4].Id], byPerson: true);
        var same = PlanComparison.Of(before, after);
        same.Doubtful.ShouldBeEmpty();
        same.Changes.Single(c => c.After.Contains(after[4])).ByPerson.ShouldBeTrue();

        after[4].Pair(EditionState.Draft, [], byPerson: true);
        var other = PlanComparison.Of(before, after);
        (other.Doubtful.Count, other.Count(ChangeKind.New), other.Count(ChangeKind.Gone)).ShouldBe((0, 1, 1));
        after[4].TakesPlaceOf(before[4]).ShouldBeTrue();
        after[4].TakesPlaceOf(before[3]).ShouldBeFalse();
        other.Renamings().ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_only_says_more_is_not_doubtful()
    {
        var before = Rows(Plan);
        var after = Rows([.. Plan[..4], On("5", "Проведён ремонт помещений центра и прилегающей территории", 2024, 12, 20), Plan[5]]);
        after[4].Pair(EditionState.Draft, [before[4].Id]);
        PlanComparison.Of(before, after).Doubtful.ShouldBeEmpty();
        PlanComparison.Of(before, Rows(Plan)).Doubtful.ShouldBeEmpty();
    }

    [Fact]
    public void The_words_that_differ_are_marked()
    {
        WordDifference.Of("до 1 марта 2024 года", "до 15 апреля 2024 года").ShouldBe(
            [(WordFate.Kept, "до"), (WordFate.Removed, "1 марта"), (WordFate.Added, "15 апреля"), (WordFate.Kept, "2024 года")]);
        WordDifference.Of("", "новое").ShouldBe([(WordFate.Added, "новое")]);
    }

    [Fact]
    public void No_other_assignment_gains_more()
    {
        var random = new Random(3);
        for (var times = 0; times < 200; times++)
        {
            var gain = new double[random.Next(1, 6), random.Next(1, 6)];
            for (var i = 0; i < gain.GetLength(0); i++)
                for (var j = 0; j < gain.GetLength(1); j++) gain[i, j] = random.Next(4) == 0 ? 0 : random.NextDouble();
            var found = BestAssignment.Of(gain);
            found.Where(c => c >= 0).Distinct().Count().ShouldBe(found.Count(c => c >= 0));
            found.Select((c, i) => c < 0 ? 0 : gain[i, c]).Sum().ShouldBe(Best(gain, 0, 0), 1e-9);
        }
    }

    private static double Best(double[,] gain, int row, int taken)
    {
        if (row == gain.GetLength(0)) return 0;
        var best = Best(gain, row + 1, taken);
        for (var c = 0; c < gain.GetLength(1); c++)
            if ((taken & (1 << c)) == 0) best = Math.Max(best, gain[row, c] + Best(gain, row + 1, taken | (1 << c)));
        return best;
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 5).Select(_ => (char)('а' + random.Next(32))));
}
