using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents;
using Vekha.Documents.Plans;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals;

/// <summary>What another edition of the plan does to routes, and giving it back undoes.</summary>
public sealed class EditionRoutesTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    private const string Reason = "Распоряжение № 80-р";
    private static readonly DateTimeOffset Now = new(TestRegion.Today, new(9, 0), TimeSpan.Zero);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_route_goes_on_with_its_row_is_broken_off_with_what_is_withdrawn_and_goes_on_when_that_is_given_back()
    {
        var (submitted, _) = await fixture.AgreedByReviewerAsync();
        var before = await StoredAsync(submitted.Id);
        await AttachAsync(fixture.Plan.Measure(TestPlan.Equipment).Id);
        var next = await WithoutMonitoringAsync();
        var change = Guid.CreateVersion7(Now);

        var applied = await ChangedAsync(async db =>
        {
            var amendment = new PlanAmendment(db);
            var seen = EffectCounts.Of((await amendment.PreviewAsync(next.Id, TestRegion.Today, Ct))!.Effects);
            return await amendment.ApplyAsync(new(next.Id, fixture.Plan.Edition.Id, Reason, seen), change, TestRegion.IdOf("coordinator"),
                TestRegion.Today, Now, null, Ct);
        });
        var withdrawn = await fixture.NowAsync(submitted.Id);
        (withdrawn.State, withdrawn.InRoute).ShouldBe((ObligationState.Withdrawn, false));
        (await fixture.PassageAsync(submitted.Id)).State.ShouldBe(PassageState.BrokenOff);
        (await AttachedEditionsAsync()).ShouldBe([fixture.Plan.Edition.Id, next.Id], ignoreOrder: true);

        var givenBack = await ChangedAsync(db => new PlanReversal(db).RunAsync(
            new(next.Id, fixture.Plan.Edition.Id, Reason), TestRegion.IdOf("coordinator"), TestRegion.Today, Now, null, Ct));
        givenBack.ShouldBe(applied);
        (await StoredAsync(submitted.Id)).ShouldBe(before);
        (await AttachedEditionsAsync()).ShouldBe([fixture.Plan.Edition.Id, fixture.Plan.Edition.Id]);
    }

    private async Task AttachAsync(MeasureId measure)
    {
        await using var db = fixture.App.Database.Open();
        db.RouteAttachments.Add(new(Guid.CreateVersion7(Now), measure, null, 0, fixture.Template.Id, TestRegion.Region.Path));
        await db.SaveChangesAsync(Ct);
    }

    private async Task<Edition> WithoutMonitoringAsync()
    {
        await using var db = fixture.App.Database.Open();
        var former = await db.Editions.SingleAsync(e => e.Id == fixture.Plan.Edition.Id, Ct);
        var act = LoadedAct.Load(new(Guid.CreateVersion7(Now)), TestRegion.Region, null, "Распоряжение", new Reading(null, [], []),
            TestRegion.IdOf("coordinator"), Now);
        var edition = Edition.Draft(new(Guid.CreateVersion7(Now)), act, 1, new Plan(former.Title, former.ProgrammeCode, former.Years, []));
        edition.Follow(former).ShouldBeNull();
        db.AddRange(act, edition);
        db.AddRange(fixture.Plan.Measures.Where(m => m.Number != TestPlan.Monitoring)
            .Select((m, i) => EditionMeasure.Create(new(Guid.CreateVersion7(Now)), edition, i + 1, m.Measure, m.Owner, null)));
        await db.SaveChangesAsync(Ct);
        return edition;
    }

    /// <summary>The obligation, its routes and what was decided there, column by column.</summary>
    private async Task<List<string>> StoredAsync(ObligationId id)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Database.SqlQuery<string>($"""
            select to_jsonb(o)::text as "Value" from obligations o where id = {id.Value}
            union all select to_jsonb(p)::text from passages p where subject_id = {id.Value}
            union all select to_jsonb(d)::text from step_decisions d join passages p on p.id = passage_id where subject_id = {id.Value}
            """).ToListAsync(Ct);
    }

    /// <returns>How many obligations changed.</returns>
    private async Task<int> ChangedAsync(Func<VekhaDb, Task<(int Changed, Planning.Refusal? Refusal)>> change)
    {
        await using var db = fixture.App.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        var (changed, refusal) = await change(db);
        refusal.ShouldBeNull();
        await transaction.CommitAsync(Ct);
        return changed;
    }

    private async Task<List<EditionId>> AttachedEditionsAsync()
    {
        await using var db = fixture.App.Database.Open();
        return await db.RouteAttachments.Join(db.Measures, a => a.MeasureId, m => m.Id, (_, m) => m.EditionId).ToListAsync(Ct);
    }
}
