using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.InForce;
using Vekha.Data.Editions;
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
        var request = await SeenAsync(draft);
        (await PutInForceAsync(Owner, request with { Seen = 1 })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await PutInForceAsync(Owner, request with { Programme = "no-such" })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await PutInForceAsync(Owner, request with { Cohorts = [2023, 999999] })).Refusal.ShouldBe(Refusal.NoSuchCentres);
        (await PutInForceAsync(Owner, request with { Centres = [TestRegion.FarCube.Id] })).Refusal.ShouldBe(Refusal.NoSuchCentres);
        (await PutInForceAsync(Owner, request with { Centres = [TestRegion.OzerskCube.Id] })).Refusal.ShouldBe(Refusal.NoSuchCentres);
        (await PutInForceAsync(Owner, request with { Centres = [] })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        var jobs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PutInForceAsync(Owner, request)));
        jobs.Select(job => job.Value).ShouldAllBe(id => id == request.Key);
        await using var db = fixture.App.Database.Open();
        (await db.Jobs.CountAsync(j => j.ThingId == draft.Edition.Id.Value, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_another_job_has_is_refused_and_no_error()
    {
        var one = await SeenAsync(await DraftAct.AddAsync(fixture.App.Database));
        var other = await SeenAsync(await DraftAct.AddAsync(fixture.App.Database));
        var key = (await PutInForceAsync(Owner, one)).Value;
        (await PutInForceAsync(Owner, other with { Key = key })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
    }

    [Fact]
    public async Task What_speaks_against_it_has_to_be_seen_and_answered()
    {
        await DraftAct.AddAsync(fixture.App.Database);
        var request = await SeenAsync(await DraftAct.AddAsync(fixture.App.Database));
        (await PutInForceAsync(Owner, request with { Doubts = Doubt.None })).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        foreach (var reason in new[] { null, " ", new string('я', InForceRequest.LongestReason + 1) })
            (await PutInForceAsync(Owner, request with { Reason = reason })).Faults.ShouldHaveSingleItem()
                .Field.ShouldBe(nameof(InForceRequest.Reason));
        await using var db = fixture.App.Database.Open();
        (await db.Jobs.AnyAsync(j => j.ThingId == request.EditionId.Value, Ct)).ShouldBeFalse();
        (await PutInForceAsync(Owner, request)).Succeeded.ShouldBeTrue();
    }

    private async Task<InForceRequest> SeenAsync(DraftAct draft)
    {
        var seen = await fixture.App.AskAsync(async (InForceQuery query, Viewer viewer) => (Outcome<InForceQuery.View>)
            (await query.RunAsync(draft.Act.Id, 1, new("it-cube", [2023], null, []), viewer, TestRegion.Today, Ct))!, Owner);
        return new(draft.Edition.Id, Guid.CreateVersion7(), seen.Value!.Seen, "it-cube", [2023])
        {
            // The tests share a region: what one puts in force is in the way of the next.
            Doubts = Doubt.SameAct | Doubt.AlreadyCovered | Doubt.OtherRegion,
            Reason = "Проверено по подлиннику",
        };
    }

    private Task<Outcome<Guid>> PutInForceAsync(string login, InForceRequest request) =>
        fixture.App.AskAsync((InForceCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
