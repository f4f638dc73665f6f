using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration;

/// <summary>Programmes and working days, which all regions share and an administrator of a region changes.</summary>
public sealed class SharedListsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_of_a_municipality_reads_the_shared_lists_and_does_not_change_them()
    {
        await using var db = fixture.App.Database.Open();
        db.RoleAssignments.Add(
            new(Guid.CreateVersion7(), TestRegion.IdOf("municipal"), Role.Administrator, TestRegion.Zarechye.Id, TestRegion.Zarechye.Path));
        await db.SaveChangesAsync(Ct);
        var local = await fixture.App.SignedInAsync("municipal");
        (await local.PageAsync("/administration/programmes")).QuerySelector("input[value=add]").ShouldBeNull();
        var days = await local.PageAsync("/administration/working-days");
        days.QuerySelector("input[value=day]").ShouldBeNull();
        days.QuerySelector(".vk-note")!.TextContent.ShouldBe(AdminTexts.Shared);
        using var forged = await local.ForgeAsync(
            "/administration/working-days", "day", new() { ["Form.Day"] = "2024-06-13", ["Form.Working"] = "false" });
        forged.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await db.DayOverrides.AnyAsync(d => d.Day == new DateOnly(2024, 6, 13), Ct)).ShouldBeFalse();
    }
}
