using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using static Vekha.Planning.Tests.Obligations.Known;

namespace Vekha.Planning.Tests.Access;

public sealed class ObligationRightsTests
{
    private static readonly PersonId Somebody = new(new("00000000-0000-7000-8000-00000000000c"));

    [Theory]
    [InlineData(Role.Administrator, "")]
    [InlineData(Role.Coordinator, "AddEvidence Submit MarkNotApplicable")]
    [InlineData(Role.MunicipalOfficer, "AddEvidence Submit")]
    [InlineData(Role.CentreHead, "AddEvidence Submit")]
    [InlineData(Role.Reviewer, "")]
    [InlineData(Role.Curator, "")]
    public void What_a_role_may_do_with_work_in_progress(Role role, string actions) =>
        May(role, Region, ObligationState.InProgress, Today).ShouldBe(actions);

    [Theory]
    [InlineData(Role.Administrator, "")]
    [InlineData(Role.Coordinator, "Accept Return MarkNotApplicable")]
    [InlineData(Role.MunicipalOfficer, "Return Check")]
    [InlineData(Role.CentreHead, "")]
    [InlineData(Role.Reviewer, "Accept Return")]
    [InlineData(Role.Curator, "")]
    public void What_a_role_may_do_with_a_submission(Role role, string actions) =>
        May(role, Region, ObligationState.Submitted, Today).ShouldBe(actions);

    [Fact]
    public void Only_the_coordinator_sets_a_date_that_is_open() =>
        Enum.GetValues<Role>().Where(role => May(role, Region, ObligationState.Planned, null).Contains("SetDate", StringComparison.Ordinal))
            .ShouldBe([Role.Coordinator]);

    [Theory]
    [InlineData(ObligationState.InProgress)]
    [InlineData(ObligationState.Submitted)]
    public void Nothing_may_be_done_from_beside(ObligationState state)
    {
        foreach (var role in Enum.GetValues<Role>()) May(role, OtherSchool, state, Today).ShouldBe("");
    }

    [Theory]
    [InlineData(ObligationState.Accepted)]
    [InlineData(ObligationState.NotApplicable)]
    public void Nothing_may_be_done_with_what_is_decided(ObligationState state)
    {
        foreach (var role in Enum.GetValues<Role>()) May(role, Region, state, Today).ShouldBe("");
    }

    [Fact]
    public void The_roles_that_accept_are_named_to_those_who_may_not() =>
        ObligationActions.RolesFor(ObligationAction.Accept).ShouldBe([Role.Coordinator, Role.Reviewer]);

    private static string May(Role role, Organisation at, ObligationState state, DateOnly? due)
    {
        var viewer = new Viewer(Somebody, "Некто", [new(role, at.Id, at.Path)]);
        var obligation = In(state, due);
        return string.Join(' ', Enum.GetValues<ObligationAction>().Where(action => obligation.WhyNot(action, viewer, OneFile) is null));
    }
}
