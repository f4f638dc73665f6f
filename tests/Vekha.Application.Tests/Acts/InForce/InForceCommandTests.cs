using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.InForce;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts.InForce;

public sealed class InForceCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Owner = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_confirmation_sent_twice_queues_one_job_and_another_one_of_the_same_joins_it()
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var seen = await fixture.App.AskAsync(async (InForceQuery query, Viewer viewer) =>
            (Outcome<InForceQuery.View>)(await query.RunAsync(draft.Act.Id, 1, null, null, viewer, TestRegion.Today, Ct))!, Owner);
        var request = new InForceRequest(draft.Edition.Id, Guid.CreateVersion7(), seen.Value!.Seen, "it-cube", [2023]);
        (await PutInForceAsync(Owner, request with { Seen = 1 })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await PutInForceAsync(Owner, request with { Programme = "no-such" })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        var jobs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PutInForceAsync(Owner, request)));
        jobs.Select(job => job.Value).ShouldAllBe(id => id == request.Key);
        await using var db = fixture.App.Database.Open();
        (await db.Jobs.CountAsync(j => j.ThingId == draft.Edition.Id.Value, Ct)).ShouldBe(1);
    }

    private Task<Outcome<Guid>> PutInForceAsync(string login, InForceRequest request) =>
        fixture.App.AskAsync((InForceCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
