using Vekha.Planning.Obligations;
using static Vekha.Planning.Tests.Obligations.Known;

namespace Vekha.Planning.Tests.Obligations;

public sealed class LatenessTests
{
    [Fact]
    public void It_stops_at_the_submission()
    {
        var obligation = In(ObligationState.InProgress, Today.AddDays(-4));
        Late(obligation, Today).ShouldBe(4);
        obligation.Submit(Head, OneFile, Today).ShouldBeNull();
        for (var days = 0; days < 60; days++) Late(obligation, Today.AddDays(days)).ShouldBe(4);
        obligation.Accept(Coordinator, OneFile, Today.AddDays(60)).ShouldBeNull();
        Late(obligation, Today.AddDays(90)).ShouldBe(4);
    }

    [Fact]
    public void A_return_lets_it_go_on_where_it_stopped()
    {
        var obligation = In(ObligationState.Submitted, Today.AddDays(-4));
        obligation.Return("Нет подписи", Today.AddDays(55)).ShouldBeNull();
        Late(obligation, Today.AddDays(55)).ShouldBe(4);
        Late(obligation, Today.AddDays(58)).ShouldBe(7);
        obligation.StandingOn(Today.AddDays(58)).ShouldBe(Standing.Overdue);
    }

    [Fact]
    public void What_was_submitted_in_time_and_returned_late_is_late_from_the_day_after_the_return()
    {
        var obligation = In(ObligationState.Submitted, Today.AddDays(5));
        var returned = Today.AddDays(40);
        obligation.Return("Нет подписи", returned).ShouldBeNull();
        obligation.StandingOn(returned).ShouldBe(Standing.Returned);
        obligation.StandingOn(returned.AddDays(1)).ShouldBe(Standing.Overdue);
        Late(obligation, returned.AddDays(1)).ShouldBe(1);
    }

    [Fact]
    public void What_is_returned_before_its_date_is_late_after_that_date()
    {
        var obligation = In(ObligationState.Returned, Today.AddDays(5));
        obligation.LateAfter.ShouldBe(Today.AddDays(5));
    }

    [Fact]
    public void What_its_author_takes_back_was_not_submitted()
    {
        var obligation = In(ObligationState.InProgress, Today.AddDays(-4));
        obligation.Submit(Head, OneFile, Today, inRoute: true).ShouldBeNull();
        obligation.TakeBack(Head, Today.AddDays(10)).ShouldBeNull();
        Late(obligation, Today.AddDays(10)).ShouldBe(14);
    }

    [Fact]
    public void A_new_date_is_counted_from_anew()
    {
        var obligation = In(ObligationState.Submitted, Today.AddDays(-4), provisional: true);
        obligation.Return("Нет подписи", Today.AddDays(20)).ShouldBeNull();
        obligation.SetDate(Today.AddDays(30), Today.AddDays(30), "Письмо").ShouldBeNull();
        obligation.LateAfter.ShouldBe(Today.AddDays(30));
    }

    /// <summary>Whatever happens: each day is the author's or somebody else's, and only the author's make it later.</summary>
    [Fact]
    public void It_is_the_number_of_days_after_the_date_that_the_author_had_it()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var due = Today.AddDays(random.Next(0, 40));
            var obligation = In(ObligationState.InProgress, due);
            var counted = 0;
            for (var day = Today; day < Today.AddDays(120); day = day.AddDays(1))
            {
                // What happens on a day ends it: it is counted to the one who had it when it began.
                if (day > due && obligation.State != ObligationState.Submitted) counted++;
                Late(obligation, day).ShouldBe(counted, $"seed {seed}, {day}");
                if (random.Next(8) != 0) continue;
                if (obligation.State == ObligationState.Submitted) obligation.Return("Нет подписи", day).ShouldBeNull();
                else obligation.Submit(Head, OneFile, day).ShouldBeNull();
                Late(obligation, day).ShouldBe(counted, $"seed {seed}, {day}");
            }
        }
    }

    private static int Late(Obligation obligation, DateOnly today) => obligation.SituationUnder(reviewed: true).DaysLateOn(today);
}
