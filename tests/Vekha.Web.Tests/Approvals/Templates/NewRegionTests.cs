using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.Templates;

public sealed class NewRegionTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_new_region_begins_with_the_two_usual_routes()
    {
        await using var db = fixture.App.Database.Open();
        db.RoleAssignments.Add(new(
            Guid.CreateVersion7(), TestRegion.IdOf("nobody"), Role.Administrator, TestRegion.Federation.Id, TestRegion.Federation.Path));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var admin = await fixture.App.SignedInAsync("nobody");
        var page = $"/administration/organisations/new?parent={TestRegion.Federation.Id}";
        (await admin.PostAsync(page, "add", new() { ["Form.Name"] = "Заозёрная область", ["Form.Kind"] = "Region" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        var region = await db.Organisations.SingleAsync(o => o.Name == "Заозёрная область", TestContext.Current.CancellationToken);
        var routes = await db.RouteTemplates.AsNoTracking().Where(t => t.RegionId == region.Id).OrderBy(t => t.Name)
            .ToListAsync(TestContext.Current.CancellationToken);
        routes.Select(t => (t.Name, t.Steps.Count, t.Path))
            .ShouldBe([("Дизайн-проект и зонирование", 5, region.Path), ("Перечень оборудования", 3, region.Path)]);
    }
}
