using Vekha.Application.Acts.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts.Plans;

public sealed class CorrectPlanCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Owner = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unknown_programme_is_no_programme_of_a_plan()
    {
        var edition = (await DraftAct.AddAsync(fixture.App.Database)).Edition;
        (await CorrectPlanAsync(Owner, new(edition.Id, edition.Version, "План", "no-such", null, null)))
            .Refusal.ShouldBe(Refusal.ChangedMeanwhile);
    }

    private Task<Outcome<Done>> CorrectPlanAsync(string login, CorrectPlanRequest request) =>
        fixture.App.AskAsync((CorrectPlanCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
