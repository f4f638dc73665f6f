using Vekha.Planning.Obligations;
using static Vekha.Planning.Tests.Obligations.Known;

namespace Vekha.Planning.Tests.Obligations;

public sealed class StandingsTests
{
    private static readonly DateOnly Yesterday = Today.AddDays(-1);
    private static readonly DateOnly Soon = Today.AddDays(Standings.SoonDays);

    [Fact]
    public void What_is_due_today_is_not_late_yet() => Of(ObligationState.Planned, Today).ShouldBe(Standing.DueSoon);

    [Theory]
    [InlineData(ObligationState.Planned)]
    [InlineData(ObligationState.InProgress)]
    [InlineData(ObligationState.Returned)]
    public void The_day_after_its_date_it_is_overdue(ObligationState state) => Of(state, Yesterday).ShouldBe(Standing.Overdue);

    [Fact]
    public void What_waits_for_a_decision_is_not_overdue_however_late_it_came()
    {
        Of(ObligationState.Submitted, Today.AddDays(-100)).ShouldBe(Standing.Submitted);
        Of(ObligationState.Submitted, Today).ShouldBe(Standing.Submitted);
    }

    [Theory]
    [InlineData(ObligationState.Accepted, Standing.Accepted)]
    [InlineData(ObligationState.NotApplicable, Standing.NotApplicable)]
    [InlineData(ObligationState.Withdrawn, Standing.Withdrawn)]
    public void What_is_decided_is_never_late(ObligationState state, Standing standing) => Of(state, Yesterday).ShouldBe(standing);

    [Fact]
    public void Soon_is_a_fortnight_with_its_last_day()
    {
        Of(ObligationState.Planned, Soon).ShouldBe(Standing.DueSoon);
        Of(ObligationState.InProgress, Soon).ShouldBe(Standing.DueSoon);
        Of(ObligationState.Planned, Soon.AddDays(1)).ShouldBe(Standing.Planned);
        Of(ObligationState.InProgress, Soon.AddDays(1)).ShouldBe(Standing.InProgress);
    }

    [Theory]
    [InlineData(ObligationState.Planned, Standing.Undated)]
    [InlineData(ObligationState.InProgress, Standing.Undated)]
    [InlineData(ObligationState.Submitted, Standing.Submitted)]
    [InlineData(ObligationState.Returned, Standing.Returned)]
    public void Without_a_date_nothing_is_late(ObligationState state, Standing standing) => Of(state, null).ShouldBe(standing);

    [Fact]
    public void A_return_not_late_yet_is_a_return_however_near_its_date() =>
        Of(ObligationState.Returned, Today).ShouldBe(Standing.Returned);

    [Fact]
    public void Lateness_grows_by_a_day_every_day_and_is_none_before_the_date()
    {
        for (var day = Today.AddDays(-400); day <= Today.AddDays(400); day = day.AddDays(1))
            Standings.Of(ObligationState.Planned, Today, day).DaysLate(Today, day)
                .ShouldBe(Math.Max(0, day.DayNumber - Today.DayNumber));
    }

    private static Standing Of(ObligationState state, DateOnly? due) => Standings.Of(state, due, Today);
}
