using Vekha.Planning.Access;
using Vekha.Planning.Talk;

namespace Vekha.Planning.Tests.Talk;

public sealed class TaskLevelsTests
{
    [Theory]
    [InlineData(Role.CentreHead, Role.CentreHead, true)]
    [InlineData(Role.CentreHead, Role.MunicipalOfficer, false)]
    [InlineData(Role.CentreHead, Role.Administrator, false)]
    [InlineData(Role.MunicipalOfficer, Role.CentreHead, true)]
    [InlineData(Role.MunicipalOfficer, Role.Reviewer, false)]
    [InlineData(Role.Coordinator, Role.Reviewer, true)]
    [InlineData(Role.Coordinator, Role.Curator, false)]
    [InlineData(Role.Curator, Role.Coordinator, true)]
    public void A_task_goes_down_or_sideways(Role giver, Role assignee, bool may) =>
        TaskLevels.MayGive(new(default, "", [new(giver, default, "1/")]), [assignee]).ShouldBe(may);

    [Fact]
    public void The_highest_role_counts_and_what_one_does_for_others_does_not()
    {
        var deputy = new Viewer(
            default, "", [new(Role.CentreHead, default, "1/"), new(Role.Curator, default, "1/", new(default, "Волков"))]);
        TaskLevels.MayGive(deputy, [Role.Coordinator]).ShouldBeFalse();
        TaskLevels.MayGive(deputy, [Role.CentreHead, Role.Coordinator]).ShouldBeFalse();
    }
}
