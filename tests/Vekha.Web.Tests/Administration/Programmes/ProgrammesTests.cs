using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration.Programmes;

public sealed class ProgrammesTests(AppFixture fixture) : IClassFixture<AppFixture>
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
}
