using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Access;

public sealed class ViewerQueryTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_viewer_has_the_own_roles_and_those_of_whom_they_stand_in_for_today()
    {
        await using var db = fixture.App.Database.Open();
        var (absent, deputy) = (TestRegion.IdOf("head"), TestRegion.IdOf("other-head"));
        var terms = new DelegationTerms(absent, deputy, TestRegion.Today, TestRegion.Today);
        db.Delegations.Add(Delegation.Create(new(Guid.CreateVersion7()), terms, absent, DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync(Ct);
        var viewer = await fixture.App.ViewerAsync("other-head");
        viewer.Name.ShouldBe("Глеб Орлов");
        viewer.Grants.Select(g => (g.Path, g.For?.Id))
            .ShouldBe([(TestRegion.School2.Path, null), (TestRegion.School1.Path, absent)], ignoreOrder: true);
    }

    [Fact]
    public async Task Who_was_dismissed_is_nobody()
    {
        await using var db = fixture.App.Database.Open();
        await db.Users.Where(p => p.UserName == "curator").ExecuteUpdateAsync(set => set.SetProperty(p => p.Dismissed, true), Ct);
        (await fixture.App.ViewerAsync("curator")).ShouldBe(Viewer.Nobody);
    }
}
