using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;
using static Vekha.Planning.Tests.Editions.Amended;

namespace Vekha.Planning.Tests.Editions.Effects;

public sealed class EditionEffectTests
{
    private static readonly Rule Quarterly = new(Recurs: Recurrence.Quarterly);
    private static readonly Rule Monthly = new(Recurs: Recurrence.Monthly);

    private static Amended Whole() => new(
        [
            On("1", "Утверждён медиаплан", 2024, 3, 1), On("2", "Согласован перечень оборудования", 2024, 9, 1),
            On("3", "Проведён ремонт помещений", 2024, 8, 15),
            Row("4", "Мониторинг показателей", "ежеквартально", Quarterly),
            Row("5", "Закупка мебели", "по отдельному графику", new Rule(Schedule: ScheduleNote.Separate)),
        ],
        [
            On("1", "Утверждён медиаплан", 2024, 3, 1), On("2", "Согласован перечень оборудования", 2024, 10, 1),
            Row("3", "Мониторинг показателей", "ежемесячно", Monthly),
            Row("4", "Закупка мебели", "до 1 ноября 2024", new Rule(Due: PartialDate.OfDay(2024, 11, 1))),
            On("5", "Набраны обучающиеся", 2024, 9, 10),
        ]);

    [Fact]
    public void The_same_plan_changes_nothing()
    {
        var same = new[] { On("1", "Медиаплан", 2024, 3, 1), Row("2", "Мониторинг", "ежеквартально", Quarterly),
            Row("3", "Ремонт", "при необходимости", new Rule(Recurs: Recurrence.AsNeeded)) };
        new Amended(same, same).Effects().Select(e => e.Kind).ShouldAllBe(k => k == EffectKind.Unchanged);
    }

    [Fact]
    public void An_open_one_moves_with_its_row_and_an_accepted_one_stays_as_it_was()
    {
        var plan = Whole();
        Accept(plan.Of("2", Early));
        var effects = plan.Effects();
        var stays = effects.Single(e => e.Existing == plan.Of("2", Early));
        (stays.Kind, stays.DueAfter, stays.Measure!.Number).ShouldBe((EffectKind.Stays, new DateOnly(2024, 9, 1), "2"));
        var moved = effects.Single(e => e.Existing == plan.Of("2", Late));
        (moved.Kind, moved.DueAfter).ShouldBe((EffectKind.Moved, new DateOnly(2024, 10, 1)));
        effects.Where(e => e.Kind == EffectKind.Added).ShouldNotContain(e => e.Measure!.Number == "2");
    }

    [Fact]
    public void What_is_not_asked_for_any_more_stays_where_it_is_owed_and_is_not_added_elsewhere()
    {
        // 2023 is before the centre of 2024; one of its obligations is there from of old.
        var same = new[] { On("1", "Медиаплан", 2023, 12, 20), On("2", "Открытие", 2024, 9, 1) };
        var plan = new Amended(same, same);
        plan.Effects().Count(e => e.Kind == EffectKind.Unchanged).ShouldBe(4);
        plan.Existing.Remove(plan.Of("1", Late));
        plan.Effects().Select(e => e.Kind).ShouldBe([EffectKind.Unchanged, EffectKind.Unchanged, EffectKind.Unchanged]);
    }

    [Fact]
    public void What_the_act_drops_is_withdrawn_and_work_that_goes_with_it_is_told_apart()
    {
        var plan = Whole();
        plan.Of("3", Early).Begin();
        var withdrawn = plan.Effects().Where(e => e.Existing is { } o && o.MeasureId == plan.Before[2].Id).ToList();
        withdrawn.Select(e => e.Kind).ShouldBe([EffectKind.Withdrawn, EffectKind.Withdrawn]);
        withdrawn.Count(e => e.TakesWork).ShouldBe(1);
    }

    [Fact]
    public void A_new_row_appears_for_each_centre_and_a_waiting_one_gets_its_date()
    {
        var plan = Whole();
        var effects = plan.Effects();
        effects.Where(e => e.Measure?.Number == "5").Select(e => (e.Kind, e.DueAfter)).ShouldBe(
            [(EffectKind.Added, new DateOnly(2024, 9, 10)), (EffectKind.Added, new DateOnly(2024, 9, 10))]);
        var dated = effects.Where(e => e.Measure?.Number == "4").ToList();
        dated.Select(e => e.Kind).ShouldBe([EffectKind.Moved, EffectKind.Moved]);
        dated.ShouldAllBe(e => e.Existing!.Due == null && e.DueAfter == new DateOnly(2024, 11, 1));
    }

    [Fact]
    public void A_changed_recurrence_asks_nothing_for_the_time_before_the_act_and_forgives_nothing()
    {
        var plan = Whole();
        var series = plan.Effects().Where(e => e.Measure?.Number == "3").ToList();
        series.Where(e => e.Kind == EffectKind.Added).ShouldAllBe(e => e.DueAfter >= LaterAct);
        series.Where(e => e.Kind == EffectKind.Stays).Select(e => e.Existing!.Due).ShouldContain(new DateOnly(2024, 3, 31));
        series.Where(e => e.Kind == EffectKind.Withdrawn).ShouldAllBe(e => e.Existing!.Due >= LaterAct);
    }

    /// <summary>«4 декабря 2024, далее ежегодно» becomes «до 25 декабря 2024»: what was owed in that year moves, with the work
    /// on it.</summary>
    [Fact]
    public void A_year_of_a_series_moves_to_the_single_date_within_it_and_back()
    {
        Measure[] yearly = [Row("1", "Инвентаризация", "до 4 декабря, ежегодно",
            new Rule(Due: PartialDate.OfDay(null, 12, 4), Recurs: Recurrence.Yearly))];
        Measure[] single = [On("1", "Инвентаризация", 2024, 12, 25)];
        var narrowed = new Amended(yearly, single);
        var moved = narrowed.Effects().Where(e => e.Kind == EffectKind.Moved).ToList();
        moved.Select(e => (e.Existing!.Due, e.DueAfter)).ShouldContain((new DateOnly(2024, 12, 4), new DateOnly(2024, 12, 25)));
        narrowed.Effects().ShouldNotContain(e => e.Kind == EffectKind.Added);
        var widened = new Amended(single, yearly);
        widened.Effects().ShouldContain(e => e.Kind == EffectKind.Moved && e.DueAfter == new DateOnly(2024, 12, 4));
        widened.Effects().ShouldNotContain(e => e.Kind == EffectKind.Withdrawn);
    }

    [Fact]
    public void A_date_that_a_person_set_stays_until_an_act_prints_one()
    {
        var rows = new[] { Row("1", "Закупка мебели", "по отдельному графику", new Rule(Schedule: ScheduleNote.Separate)) };
        var plan = new Amended(rows, [rows[0] with { Number = "7" }]);
        plan.Of("1", Late).SetDate(new(2024, 12, 1), new(2024, 11, 29), "График").ShouldBeNull();
        plan.Effects().Select(e => e.Kind).ShouldAllBe(k => k == EffectKind.Unchanged);
    }

    [Fact]
    public void Each_thing_asked_for_is_there_once_whatever_became_of_the_rows()
    {
        var random = new Random(11);
        for (var times = 0; times < 100; times++)
        {
            var plan = Random(random);
            foreach (var effect in plan.Effects()) effect.Apply(plan.Present, "Распоряжение", Today);
            plan.Existing.Where(o => o.State != ObligationState.Withdrawn).GroupBy(o => (o.MeasureId, o.CentreId, o.Key))
                .ShouldAllBe(g => g.Count() == 1);
            plan.Existing.GroupBy(o => (o.MeasureId, o.CentreId, o.Key)).ShouldAllBe(g => g.Count() == 1);
            plan.Existing.ShouldAllBe(o => o.EditionId == plan.Present.Id);
        }
    }

    [Fact]
    public void Work_done_since_stays_and_only_what_the_edition_brought_stands_in_the_way()
    {
        var plan = Whole();
        var effects = plan.Effects();
        var former = effects.Where(e => e.Existing is not null)
            .ToDictionary(e => e.Existing!.Id, e => e.Apply(plan.Present, "Распоряжение", Today)!);
        var brought = effects.Where(e => e.Kind == EffectKind.Added)
            .Select(e => Obligation.Of(new(Guid.NewGuid()), e.Measure!, plan.Present, e.Centre, e.Occurrence!)).ToList();
        var accepted = plan.Existing.Single(o => o.Due == new DateOnly(2024, 10, 1) && o.CentreId == Late.Id);
        Accept(accepted);
        brought[0].Begin();
        var reversal = EditionReversal.Of([.. plan.Existing, .. brought], former, _ => false);
        reversal.InTheWay.ShouldBe([brought[0]]);
        reversal.Removed.Count.ShouldBe(brought.Count - 1);
        accepted.DiffersFrom(former[accepted.Id]).ShouldBeFalse();
        new ObligationSubmission(accepted, []).Restore(former[accepted.Id]);
        (accepted.State, accepted.Due, accepted.EditionId).ShouldBe((ObligationState.Accepted, new DateOnly(2024, 10, 1), plan.Former.Id));
    }

    private static Amended Random(Random random)
    {
        var plan = new Amended(RandomRows(random), RandomRows(random));
        foreach (var obligation in plan.Existing)
        {
            switch (random.Next(6))
            {
                case 0: Accept(obligation); break;
                case 1: obligation.Begin(); break;
                case 2: obligation.MarkNotApplicable("Не требуется", Today); break;
                case 3 when obligation.Due is null: obligation.SetDate(new(2024, 12, 1), new(2024, 11, 29), "График"); break;
                case 4: obligation.Withdraw("Прежний акт", Today); break;
                default: break;
            }
        }
        return plan;
    }
}
