using Vekha.Planning.Reminders;

namespace Vekha.Planning.Tests.Reminders;

public sealed class RemindingTests
{
    private const int Week = 7;
    // A Saturday, with the Friday before it; the day of the first digests is a Tuesday.
    private static readonly DateOnly Due = new(2024, 8, 31);
    private static readonly DateOnly Practical = new(2024, 8, 30);
    private static readonly DateOnly First = new(2024, 8, 6);
    private static readonly ReminderChoice Usual = ReminderChoice.Usual(new(Guid.CreateVersion7()));

    [Fact]
    public void Each_thing_is_told_once_and_on_mondays_all_that_is_still_so()
    {
        Told(0).ShouldBe([
            (new(2024, 8, 23), ReminderKind.Before), (new(2024, 8, 26), ReminderKind.Before),
            (Practical, ReminderKind.OnTheDay), (new(2024, 9, 1), ReminderKind.Overdue),
            (new(2024, 9, 2), ReminderKind.Overdue), (new(2024, 9, 9), ReminderKind.Overdue), (new(2024, 9, 16), ReminderKind.Overdue),
        ]);
    }

    [Fact]
    public void A_level_above_hears_of_it_after_so_many_days_and_the_next_after_as_many_more()
    {
        Told(1).ShouldBe([(new(2024, 9, 7), ReminderKind.Escalated), (new(2024, 9, 9), ReminderKind.Escalated),
            (new(2024, 9, 16), ReminderKind.Escalated)]);
        Told(2).ShouldBe([(new(2024, 9, 14), ReminderKind.Escalated), (new(2024, 9, 16), ReminderKind.Escalated)]);
    }

    [Fact]
    public void What_began_on_a_day_without_digests_is_told_on_the_next_day_with_them()
    {
        var day = ReminderDay.After(new(2024, 8, 22), new(2024, 8, 24));
        Reminding.Of(Due, Practical, 0, Week, Usual, day).ShouldBe(ReminderKind.Before);
        Reminding.Of(Due, Practical, 0, Week, Usual, ReminderDay.After(new(2024, 8, 23), new(2024, 8, 24))).ShouldBeNull();
    }

    [Fact]
    public void A_monday_missed_makes_the_next_digest_whole() =>
        ReminderDay.After(new(2024, 8, 25), new(2024, 8, 28)).Whole.ShouldBeTrue();

    [Fact]
    public void The_first_digest_of_all_is_whole() =>
        Reminding.Of(Due, Practical, 0, Week, Usual, ReminderDay.After(null, new(2024, 9, 20))).ShouldBe(ReminderKind.Overdue);

    [Fact]
    public void Nothing_is_told_of_a_kind_that_is_not_wanted_nor_to_who_wants_no_mail()
    {
        var choice = ReminderChoice.Usual(new(Guid.CreateVersion7()));
        choice.Choose(3, [ReminderKind.Before]);
        Told(0, choice).ShouldBe([(new(2024, 8, 27), ReminderKind.Before)]);
        choice.SwitchOff();
        Told(0, choice).ShouldBeEmpty();
    }

    private static List<(DateOnly, ReminderKind)> Told(int level, ReminderChoice? choice = null) =>
    [
        .. from n in Enumerable.Range(1, 45)
           let today = First.AddDays(n)
           let kind = Reminding.Of(Due, Practical, level, Week, choice ?? Usual, ReminderDay.After(today.AddDays(-1), today))
           where kind is not null
           select (today, kind.Value),
    ];
}
