using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using static Vekha.Planning.Tests.Obligations.Known;

namespace Vekha.Planning.Tests.Obligations;

public sealed class SidesTests
{
    private static readonly OrganisationId Municipality = OrganisationId.New(DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData(ObligationState.Planned, Side.Author)]
    [InlineData(ObligationState.InProgress, Side.Author)]
    [InlineData(ObligationState.Returned, Side.Author)]
    [InlineData(ObligationState.Submitted, Side.Reviewer)]
    [InlineData(ObligationState.Accepted, Side.Nobody)]
    [InlineData(ObligationState.NotApplicable, Side.Nobody)]
    public void It_goes_from_the_author_to_the_reviewer_and_back_until_it_is_closed(ObligationState state, Side side) =>
        In(state).SituationUnder(reviewed: true).Move.Side.ShouldBe(side);

    [Fact]
    public void Until_it_has_a_date_it_is_on_the_side_of_the_coordinator()
    {
        In(ObligationState.Planned, null).SituationUnder(reviewed: true).Move.Side.ShouldBe(Side.Coordinator);
        In(ObligationState.InProgress, null).SituationUnder(reviewed: true).Move.Side.ShouldBe(Side.Author);
    }

    [Theory]
    [InlineData(0, null, false)]
    [InlineData(9, null, true)]
    [InlineData(9, "role:Reviewer", false)]
    public void What_has_come_through_its_routes_is_told_from_what_was_only_sent(int days, string? turn, bool isThrough)
    {
        var sent = new DateOnly(2024, 6, 1);
        new Situation(ObligationState.Submitted, sent, sent, sent, turn, null, sent.AddDays(days), Region.Id, null) { Reviewed = true }
            .IsThroughRoutes.ShouldBe(isThrough);
    }

    [Fact]
    public void On_a_route_it_is_on_the_side_of_the_step_in_turn()
    {
        Of(StepTurns.Outside).ShouldBe(Side.OutsideBody);
        Of(StepTurns.Of(Role.MunicipalOfficer)).ShouldBe(Side.Municipality);
        Of(StepTurns.Of(Municipality)).ShouldBe(Side.Municipality);
        Of(StepTurns.Of(Role.Coordinator)).ShouldBe(Side.Coordinator);
        Of(StepTurns.Of(Region.Id)).ShouldBe(Side.Coordinator);
        Of(StepTurns.Of(Role.CentreHead)).ShouldBe(Side.Author);
        Of(StepTurns.Of(Role.Reviewer)).ShouldBe(Side.Reviewer);
        Of(StepTurns.Of(OtherSchool.Id)).ShouldBe(Side.Reviewer);

        static Side Of(string turn) => Sides.Of(ObligationState.Submitted, Today, turn, Municipality, Region.Id, true);
    }

    /// <summary>Total: every state, with and without a date, with every turn there may be.</summary>
    [Fact]
    public void It_is_always_on_one_side_and_on_nobodys_exactly_when_it_is_closed()
    {
        string?[] turns =
        [
            null, "", "role:Nobody", StepTurns.Outside, .. Enum.GetValues<Role>().Select(StepTurns.Of), StepTurns.Of(Municipality),
            StepTurns.Of(Region.Id), StepTurns.Of(School.Id),
        ];
        foreach (var state in Enum.GetValues<ObligationState>())
            foreach (var turn in turns)
                foreach (var due in new DateOnly?[] { null, Today })
                    foreach (var municipality in new OrganisationId?[] { null, Municipality })
                        foreach (var reviewed in new[] { false, true })
                        {
                            var side = Sides.Of(state, due, turn, municipality, Region.Id, reviewed);
                            Enum.IsDefined(side).ShouldBeTrue();
                            (side == Side.Nobody).ShouldBe(!ObligationStates.Open.Contains(state));
                            if (turn is null && state == ObligationState.Submitted)
                                side.ShouldBe(reviewed ? Side.Reviewer : Side.Coordinator);
                        }
    }

    /// <summary>Whatever people do: since when is a day that has come, and moves only forward.</summary>
    [Fact]
    public void Since_when_it_is_so_is_never_after_today_and_never_goes_back()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            DateOnly? due = random.Next(4) == 0 ? null : Today.AddDays(random.Next(-30, 30));
            var obligation = In(ObligationState.Planned, due, provisional: true);
            var before = obligation.SituationUnder(reviewed: true).Move;
            for (var day = Today; day < Today.AddDays(60); day = day.AddDays(random.Next(0, 4)))
            {
                Do(obligation, random.Next(8), day);
                var move = obligation.SituationUnder(reviewed: true).Move;
                (move.Since ?? DateOnly.MinValue).ShouldBeLessThanOrEqualTo(day, $"seed {seed}");
                (move.Since ?? DateOnly.MinValue).ShouldBeGreaterThanOrEqualTo(before.Since ?? DateOnly.MinValue, $"seed {seed}");
                if (move.Side != before.Side && before.Side != Side.Coordinator) move.Since.ShouldBe(day, $"seed {seed}");
                move.DaysOn(day).ShouldBeGreaterThanOrEqualTo(0);
                before = move;
            }
        }
    }

    private static void Do(Obligation obligation, int what, DateOnly day) => _ = what switch
    {
        0 => obligation.Begin(),
        1 or 2 => obligation.Submit(Head, OneFile, day),
        3 => obligation.Return("Нет подписи", day),
        4 => obligation.SetDate(day.AddDays(9), day.AddDays(9), "Письмо"),
        5 => obligation.Check(Coordinator, OneFile, null, DateTimeOffset.UnixEpoch),
        6 => day.Day == 1 ? obligation.Accept(Coordinator, OneFile, day) : null,
        _ => day.Day == 2 ? obligation.MarkNotApplicable("Не создаётся", day) : null,
    };
}
