using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Delegations;

public sealed class DelegationTests
{
    private static readonly DateOnly Today = new(2024, 6, 10);
    private static readonly PersonId Anna = new(Guid.NewGuid()), Boris = new(Guid.NewGuid()), Vera = new(Guid.NewGuid());
    private static readonly Organisation Region = Organisation.Create(new(Guid.NewGuid()), "Область", null, OrganisationKind.Region, null);

    [Fact]
    public void Nobody_has_two_deputies_on_a_day()
    {
        Terms(Anna, Boris, 3, 9).WhyNot([Terms(Anna, Vera, 0, 3)], Today).ShouldBe(Refusal.DelegationOverlaps);
        Terms(Anna, Boris, 4, 9).WhyNot([Terms(Anna, Vera, 0, 3)], Today).ShouldBeNull();
    }

    [Fact]
    public void No_circle_closes_for_no_deputy_is_absent()
    {
        Terms(Boris, Anna, 0, 3).WhyNot([Terms(Anna, Boris, 0, 3)], Today).ShouldBe(Refusal.DelegationCircular);
        Terms(Boris, Vera, 0, 3).WhyNot([Terms(Anna, Boris, 0, 3)], Today).ShouldBe(Refusal.DelegationCircular);
        Terms(Vera, Anna, 0, 3).WhyNot([Terms(Anna, Boris, 0, 3)], Today).ShouldBe(Refusal.DelegationCircular);
        Terms(Boris, Anna, 4, 5).WhyNot([Terms(Anna, Boris, 0, 3)], Today).ShouldBeNull();
    }

    [Fact]
    public void One_person_may_stand_in_for_two() =>
        Terms(Anna, Vera, 0, 3).WhyNot([Terms(Boris, Vera, 0, 3)], Today).ShouldBeNull();

    [Fact]
    public void Days_that_are_over_or_run_backwards_are_refused()
    {
        Terms(Anna, Boris, -3, -1).WhyNot([], Today).ShouldBe(Refusal.DelegationDays);
        Terms(Anna, Boris, 3, 2).WhyNot([], Today).ShouldBe(Refusal.DelegationDays);
        Terms(Anna, Boris, 0, Delegation.MostDays).WhyNot([], Today).ShouldBe(Refusal.DelegationDays);
        Terms(Anna, Anna, 0, 1).WhyNot([], Today).ShouldBe(Refusal.DelegationToSelf);
    }

    [Fact]
    public void One_that_has_begun_ends_yesterday_and_one_that_has_not_leaves_nothing()
    {
        var begun = Delegation.Create(new(Guid.NewGuid()), Terms(Anna, Boris, -2, 3), Anna, DateTimeOffset.UnixEpoch);
        begun.EndBefore(Today).ShouldBeTrue();
        begun.Last.ShouldBe(Today.AddDays(-1));
        Delegation.Create(new(Guid.NewGuid()), Terms(Anna, Boris, 0, 3), Anna, DateTimeOffset.UnixEpoch).EndBefore(Today).ShouldBeFalse();
    }

    [Fact]
    public void A_deputy_never_has_more_than_the_absent_person_and_only_what_the_day_asks_for()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var deputy = new Viewer(Boris, "", [new(role, Region.Id, Region.Path, new(Anna, "Анна"))]);
            foreach (var right in Enum.GetValues<Right>())
                deputy.May(right).ShouldBe(RoleRights.Of(role).Contains(right) && RoleRights.Deputised.Contains(right), $"{role}: {right}");
        }
    }

    [Fact]
    public void An_own_right_goes_before_that_of_the_absent_person()
    {
        Grant own = new(Role.Reviewer, Region.Id, Region.Path),
        deputised = new(Role.Coordinator, Region.Id, Region.Path, new(Anna, "Анна"));
        new Viewer(Boris, "", [deputised, own]).InPlaceOf(Right.AcceptEvidence, Region.Path).ShouldBeNull();
        new Viewer(Boris, "", [deputised]).InPlaceOf(Right.AcceptEvidence, Region.Path).ShouldBe(new(Anna, "Анна"));
        new Viewer(Boris, "", [deputised, own]).InPlaceOf(Right.DecideObligations, Region.Path).ShouldBe(new(Anna, "Анна"));
    }

    private static DelegationTerms Terms(PersonId absent, PersonId deputy, int first, int last) =>
        new(absent, deputy, Today.AddDays(first), Today.AddDays(last));
}
