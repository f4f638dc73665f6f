using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.InForce;
using Vekha.Data.Files;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Files;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts.InForce;

public sealed class UndoInForceCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Owner = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_not_seen_is_not_taken_back()
    {
        var plan = await TestPlan.PutInForceAsync(fixture.App.Database);
        var seen = await SeenAsync(plan);
        await using (var db = fixture.App.Database.Open())
        {
            // Upkeep adds what a new period asks for: as many stay as before, more go.
            var period = Period.Containing(new(2031, 1, 1), Recurrence.Quarterly);
            db.Obligations.Add(Obligation.Of(new(Guid.CreateVersion7()), plan.Measure(TestPlan.Monitoring), plan.Edition,
                TestRegion.ZarechyeCube, new($"0:{period.Code}", 0, period.Last, period.Last, period, false)));
            await db.SaveChangesAsync(Ct);
        }
        (await UndoAsync(plan, seen)).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await UndoAsync(plan, await SeenAsync(plan))).Succeeded.ShouldBeTrue();
        await fixture.App.JobsEndedAsync();
    }

    [Fact]
    public async Task The_document_of_what_was_taken_over_goes_with_it_and_no_other()
    {
        var plan = await TestPlan.PutInForceAsync(fixture.App.Database);
        var file = await TakeOverAsync(plan);
        var other = await TakeOverAsync(await TestPlan.PutInForceAsync(fixture.App.Database));
        (await UndoAsync(plan, await SeenAsync(plan))).Succeeded.ShouldBeTrue();
        await fixture.App.JobsEndedAsync();
        await using var db = fixture.App.Database.Open();
        (await db.Obligations.AnyAsync(o => o.EditionId == plan.Edition.Id, Ct)).ShouldBeFalse();
        (await db.Files.Where(f => f.Id == file || f.Id == other).Select(f => f.Id).ToListAsync(Ct)).ShouldBe([other]);
    }

    private async Task<FileId> TakeOverAsync(TestPlan plan)
    {
        var now = new DateTimeOffset(TestRegion.Today, new(8, 0), TimeSpan.Zero);
        var file = new StoredFile(
            new(Guid.CreateVersion7()), new('0', 64), "Справка.pdf", "application/pdf", 1000, TestRegion.IdOf(Owner), now);
        var taken = await plan.ObligationAsync(fixture.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.ChangeAsync(fixture.App.Database, taken.Id, (db, o) =>
        {
            db.Files.Add(file);
            o.TakeOver("Исполнено до введения", file.Id, TestRegion.Today).ShouldBeNull();
        });
        return file.Id;
    }

    private async Task<long> SeenAsync(TestPlan plan) => (await fixture.App.AskAsync(
        async (UndoInForceQuery query, Viewer viewer) =>
            (Outcome<UndoInForceQuery.View>)(await query.RunAsync(plan.Act.Id, 1, viewer, TestRegion.Today, Ct))!, Owner)).Value!.Seen;

    private Task<Outcome<Guid>> UndoAsync(TestPlan plan, long seen) => fixture.App.AskAsync((UndoInForceCommand command, Viewer viewer) =>
        command.RunAsync(new(plan.Edition.Id, Guid.CreateVersion7(), seen), viewer, Ct), Owner);
}
