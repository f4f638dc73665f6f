using Microsoft.EntityFrameworkCore;
using Vekha.Data.Obligations;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Obligations;

public sealed class DailyTallyingTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = TestRegion.Today;

    [Fact]
    public async Task A_day_is_written_down_once_as_it_stands_and_a_day_gone_by_as_it_stood()
    {
        await using var database = await TestDatabase.CreateAsync();
        var plan = await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        await db.DailyTallies.ExecuteDeleteAsync(Ct);
        await db.TallyAsync(Today, Ct);
        (await OverdueAsync(db, Today)).ShouldBe(await db.Obligations.Standing(Standing.Overdue, Today).CountAsync(Ct));
        (await OverdueAsync(db, Today)).ShouldBeGreaterThan(0);

        var late = await plan.ObligationAsync(database, TestPlan.Creation, TestRegion.OzerskCube);
        await TestPlan.SubmitAsync(database, late.Id, "other-head");
        await db.TallyAsync(Today, Ct);
        await db.TallyAsync(Today.AddDays(1), Ct);
        await db.TallyAsync(Today.AddDays(-7), Ct);
        (await OverdueAsync(db, Today)).ShouldBe(await OverdueAsync(db, Today.AddDays(1)) + 1);
        (await WaitingAsync(db, Today.AddDays(1))).ShouldBe(1);
        (await WaitingAsync(db, Today.AddDays(-7))).ShouldBe(0);
        (await db.DailyTallies.SingleAsync(t => t.Day == Today.AddDays(-7) && t.PlaceId == TestRegion.Ozersk.Id, Ct)).Overdue
            .ShouldBeGreaterThan(0);

        await db.ForgetTalliesAsync(Today.AddDays(394), Ct);
        (await db.DailyTallies.AnyAsync(t => t.Day == Today.AddDays(-7), Ct)).ShouldBeFalse();
        (await db.DailyTallies.AnyAsync(t => t.Day == Today, Ct)).ShouldBeTrue();
    }

    private static Task<int> OverdueAsync(VekhaDb db, DateOnly day) =>
        db.DailyTallies.Where(t => t.Day == day).SumAsync(t => t.Overdue, Ct);

    private static Task<int> WaitingAsync(VekhaDb db, DateOnly day) =>
        db.DailyTallies.Where(t => t.Day == day).SumAsync(t => t.Waiting, Ct);
}
