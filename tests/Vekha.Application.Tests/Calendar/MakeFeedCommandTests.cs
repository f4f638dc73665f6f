using Vekha.Application.Calendar;
using Vekha.Planning;
using Vekha.Testing;

namespace Vekha.Application.Tests.Calendar;

public sealed class MakeFeedCommandTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("head")]
    [InlineData("nobody")]
    public async Task No_address_is_made_of_a_calendar_that_is_not_seen(string login)
    {
        var made = await fixture.App.AskAsync<MakeFeedCommand, FeedMade>(
            (command, viewer) => command.RunAsync(new(Guid.CreateVersion7(), TestRegion.FarCube.Id), viewer, Ct), login);
        made.Refusal.ShouldBe(Refusal.NotAllowed);
    }
}
