using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration.WorkingDays;

public sealed class WorkingDaysTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_made_free_moves_the_practical_date_of_what_is_open()
    {
        await using var db = fixture.App.Database.Open();
        var ids = await Access.FarThings.AddAsync(db, TestRegion.Region, TestRegion.ZarechyeCube, "admin");
        var obligation = ids[7];
        // Due on Sunday 1 September 2024: the last working day before it is Friday, 30 August.
        (await PracticalAsync(new(obligation))).ShouldBe(new DateOnly(2024, 8, 30));
        var admin = await fixture.App.SignedInAsync("admin");
        await admin.PostAsync("/administration/working-days", "day", new() { ["Form.Day"] = "2024-08-30", ["Form.Working"] = "false" });
        (await PracticalAsync(new(obligation))).ShouldBe(new DateOnly(2024, 8, 29));
        await admin.PostAsync("/administration/working-days", "day", new() { ["Form.Day"] = "2024-08-30", ["Form.Working"] = "true" });
        (await PracticalAsync(new(obligation))).ShouldBe(new DateOnly(2024, 8, 30));
        (await db.DayOverrides.AnyAsync(Ct)).ShouldBeFalse();
    }

    private async Task<DateOnly?> PracticalAsync(ObligationId id)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Obligations.Where(o => o.Id == id).Select(o => o.Practical).SingleAsync(Ct);
    }
}
