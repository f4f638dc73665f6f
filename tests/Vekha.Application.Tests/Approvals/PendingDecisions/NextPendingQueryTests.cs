using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Approvals.PendingDecisions;

/// <summary>Whoever goes from one document to the next meets all of the list, in its order.</summary>
public sealed class NextPendingQueryTests(PlanFixture fixture) : IClassFixture<PlanFixture>, IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly Viewer Coordinator = new(
        TestRegion.IdOf("coordinator"), "", [new(Role.Coordinator, TestRegion.Region.Id, TestRegion.Region.Path)]);

    public static TheoryData<PendingOrder, PendingGrouping> Lists =>
        new(Enum.GetValues<PendingOrder>().SelectMany(order => Enum.GetValues<PendingGrouping>().Select(group => (order, group))));

    public async ValueTask InitializeAsync()
    {
        await using (var db = fixture.App.Database.Open())
            if (await db.Obligations.AnyAsync(o => o.State == ObligationState.Submitted, Ct)) return;
        var (creation, equipment) = (TestPlan.Creation, TestPlan.Equipment);
        await SubmitAsync(creation, TestRegion.OzerskCube, "other-head", -2);
        await SubmitAsync(equipment, TestRegion.ZarechyeCube, "head", -5);
        await SubmitAsync(creation, TestRegion.ZarechyeCube, "head", -1);
        await SubmitAsync(equipment, TestRegion.OzerskCube, "other-head", -3);
        await TestPlan.SubmitAsync(fixture.App.Database, (await fixture.FreshAsync()).Id, "head", TestRegion.Today);
        // One without a document is passed over.
        await using var without = fixture.App.Database.Open();
        var last = await without.Obligations.OrderBy(o => o.SideSince).LastAsync(o => o.State == ObligationState.Submitted, Ct);
        await without.Evidence.Where(e => e.SubjectId == last.Id.Subject).ExecuteDeleteAsync(Ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_next_document_is_that_of_the_next_row(PendingOrder order, PendingGrouping group)
    {
        var filter = new PendingFilter(Order: order, Grouping: group);
        await using var db = fixture.App.Database.Open();
        var list = (await new PendingDecisionsQuery(db, new(db)).AllAsync(filter, Coordinator, Ct)).Submissions;
        list.Count.ShouldBe(5);
        var withFiles = list.Where(row => row.Files.Count > 0).ToList();
        withFiles.Count.ShouldBe(4);
        foreach (var row in list)
        {
            var after = list.SkipWhile(other => other.Id != row.Id).Skip(1).FirstOrDefault(other => other.Files.Count > 0)
                ?? withFiles.First(other => other.Id != row.Id);
            (await new NextPendingQuery(db).RunAsync(row.Id, filter, Coordinator, Ct)).ShouldBe(after.Files[0].Id);
        }
    }

    [Fact]
    public async Task What_the_filter_leaves_out_is_passed_over()
    {
        var filter = new PendingFilter(Municipality: TestRegion.Ozersk.Id);
        await using var db = fixture.App.Database.Open();
        var list = (await new PendingDecisionsQuery(db, new(db)).AllAsync(filter, Coordinator, Ct)).Submissions;
        list.Count.ShouldBe(2);
        var next = new NextPendingQuery(db);
        (await next.RunAsync(list[0].Id, filter, Coordinator, Ct)).ShouldBe(list[1].Files[0].Id);
        (await next.RunAsync(list[1].Id, filter, Coordinator, Ct)).ShouldBe(list[0].Files[0].Id);
    }

    private async Task SubmitAsync(string measure, Planning.Centres.Centre centre, string login, int days) => await TestPlan.SubmitAsync(
        fixture.App.Database, (await fixture.ObligationAsync(measure, centre)).Id, login, TestRegion.Today.AddDays(days));
}
