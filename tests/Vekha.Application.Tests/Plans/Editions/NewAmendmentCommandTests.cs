using Microsoft.EntityFrameworkCore;
using Vekha.Application.Plans.Editions;
using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Application.Tests.Plans.Editions;

public sealed class NewAmendmentCommandTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("head")]
    [InlineData("far-coordinator")]
    public async Task Who_may_not_edit_acts_here_prepares_no_amendment(string login)
    {
        var key = Guid.CreateVersion7();
        var prepared = await fixture.App.AskAsync<NewAmendmentCommand, ActId>(
            (command, viewer) => command.RunAsync(new(key, fixture.Plan.Edition.Id), viewer, Ct), login);
        prepared.Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Acts.AnyAsync(a => a.Id == new ActId(key), Ct)).ShouldBeFalse();
    }
}
