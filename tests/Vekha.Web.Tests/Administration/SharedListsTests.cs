using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration;

/// <summary>Programmes and working days, which all regions share.</summary>
public sealed class SharedListsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_programme_is_added_with_a_code_from_its_name_and_renamed()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        (await admin.PostAsync("/administration/programmes", "add",
            new() { ["Form.Name"] = "Дом научной коллаборации" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await admin.PostAsync(
            "/administration/programmes", "rename-dom-nauchnoy-kollaboratsii", new() { ["Form.Name"] = "Дом коллаборации" });
        await using var db = fixture.App.Database.Open();
        (await db.Programmes.SingleAsync(p => p.Code == "dom-nauchnoy-kollaboratsii", Ct)).Name.ShouldBe("Дом коллаборации");
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_and_stays_typed()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var answer =
            await admin.PostAsync("/administration/programmes", "add", new() { ["Form.Name"] = "Кванториум", ["Form.Code"] = "another" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.GetElementById("programme-error")!.TextContent.ShouldBe(AdminTexts.ProgrammeFault_NameTaken);
        page.GetElementById("name")!.GetAttribute("value").ShouldBe("Кванториум");
    }

    [Fact]
    public async Task An_administrator_of_a_municipality_reads_the_shared_lists_and_does_not_change_them()
    {
        await using var db = fixture.App.Database.Open();
        db.RoleAssignments.Add(
            new(Guid.CreateVersion7(), TestRegion.IdOf("municipal"), Role.Administrator, TestRegion.Zarechye.Id, TestRegion.Zarechye.Path));
        await db.SaveChangesAsync(Ct);
        var local = await fixture.App.SignedInAsync("municipal");
        (await local.PageAsync("/administration/programmes")).QuerySelector("input[value=add]").ShouldBeNull();
        var day = await local.PostAsync(
            "/administration/working-days", "day", new() { ["Form.Day"] = "2024-06-13", ["Form.Working"] = "false" });
        day.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await db.DayOverrides.AnyAsync(d => d.Day == new DateOnly(2024, 6, 13), Ct)).ShouldBeFalse();
    }

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
