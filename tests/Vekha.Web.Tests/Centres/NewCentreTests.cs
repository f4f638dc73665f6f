using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Centres;

public sealed class NewCentreTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Address = "/centres/new";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("coordinator", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("municipal", HttpStatusCode.Redirect)]
    [InlineData("head", HttpStatusCode.Redirect)]
    [InlineData("curator", HttpStatusCode.Redirect)]
    public async Task Only_those_who_edit_centres_open_it(string login, HttpStatusCode status) =>
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync(Address)).ShouldBe(status);

    [Fact]
    public async Task A_new_centre_owes_what_its_cohort_owes()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var host = await HostAsync("Школа № 61");
        var added = await coordinator.PostAsync(Address, "add", Fields("IT-куб «Берёза»", "it-cube", host, "2024"));
        var id = new CentreId(Guid.Parse(added.Headers.Location!.OriginalString.Split('/')[^1]));
        await using var db = fixture.App.Database.Open();
        var centre = await db.Centres.AsNoTracking().SingleAsync(c => c.Id == id, Ct);
        (centre.Name, centre.RegionId, centre.MunicipalityId)
            .ShouldBe(("IT-куб «Берёза»", TestRegion.Region.Id, (OrganisationId?)TestRegion.Zarechye.Id));
        (await db.Obligations.CountAsync(o => o.CentreId == id, Ct))
            .ShouldBe(await db.Obligations.CountAsync(o => o.CentreId == TestRegion.OzerskCube.Id, Ct));
        (await coordinator.StatusOfAsync($"/centres/{id}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_posted_several_times_at_once_adds_one_centre()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var fields = Fields("Кванториум «Липа»", "quantorium", await HostAsync("Школа № 62"), "2023");
        var form = Visitor.FormOf(await coordinator.PageAsync(Address), "add");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => coordinator.PostAsync(form, Address, fields)));
        answers.Select(a => a.Headers.Location?.OriginalString).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        await using var db = fixture.App.Database.Open();
        (await db.Centres.CountAsync(c => c.Name == "Кванториум «Липа»", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_centre_of_a_programme_at_one_host_is_refused_and_what_was_typed_stays()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer = await coordinator.PostAsync(Address, "add", Fields("Второй куб", "it-cube", TestRegion.School1.Id, "2024"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#host-error")!.TextContent.ShouldBe(CentreTexts.NewCentreFault_Exists);
        page.QuerySelector("#name")!.GetAttribute("value").ShouldBe("Второй куб");
        page.QuerySelector("#host option[selected]")!.GetAttribute("value").ShouldBe(TestRegion.School1.Id.ToString());
    }

    [Fact]
    public async Task Each_wrong_field_has_its_message()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var fields = new Dictionary<string, string>
        {
            ["Form.Name"] = " ",
            ["Form.Cohort"] = "1999",
            ["Form.Area"] = "0,001",
            ["Form.OpenedOn"] = "31.02.2024",
        };
        var answer = await coordinator.PostAsync(Address, "add", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        new[] { "name", "programme", "cohort", "area", "opened" }.Where(f => page.QuerySelector($"#{f}-error") is null).ShouldBeEmpty();
        fields = Fields("Чужой", "it-cube", TestRegion.FarSchool.Id, "2024");
        (await Visitor.ReadAsync(await coordinator.PostAsync(Address, "add", fields)))
            .QuerySelector("#host-error")!.TextContent.ShouldBe(Texts.Fault_OrganisationRequired);
    }

    private async Task<OrganisationId> HostAsync(string name)
    {
        await using var db = fixture.App.Database.Open();
        var host = Organisation.Create(new(Guid.CreateVersion7()), name, null, OrganisationKind.Host, TestRegion.Zarechye);
        db.Organisations.Add(host);
        await db.SaveChangesAsync(Ct);
        return host.Id;
    }

    private static Dictionary<string, string> Fields(string name, string programme, OrganisationId host, string cohort) =>
        new() { ["Form.Name"] = name, ["Form.Programme"] = programme, ["Form.Host"] = host.ToString(), ["Form.Cohort"] = cohort };
}
