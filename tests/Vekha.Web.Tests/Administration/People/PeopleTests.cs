using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration.People;

public sealed class PeopleTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_person_signs_in_with_the_password_shown_once_and_has_to_change_it()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var added = await AddAsync(admin, "Соколова Вера Павловна", Role.CentreHead, TestRegion.School1.Id);
        var address = added.Headers.Location!.PathAndQuery;
        var page = await admin.PageAsync(address);
        var password = page.QuerySelector(".vk-password code")!.TextContent;
        page.QuerySelector(".vk-head code")!.TextContent.ShouldBe("sokolova.vp");
        (await admin.PageAsync(address)).QuerySelector(".vk-password").ShouldBeNull();

        var person = fixture.App.Visitor();
        await person.SignInAsync("sokolova.vp", password);
        var first = await person.Http.GetAsync(new Uri("/no-access", UriKind.Relative), Ct);
        first.Headers.Location!.OriginalString.ShouldBe("/account/password");
    }

    [Fact]
    public async Task The_list_says_when_each_signed_in_last_and_sorts_by_it()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        await AddAsync(admin, "Невходова Ирина", Role.CentreHead, TestRegion.School2.Id);
        await fixture.App.SignedInAsync("coordinator");
        var page = await admin.PageAsync("/administration/people?sort=-signedIn");
        LastSignInOf(page, "Невходова").ShouldBe(PeopleTexts.NeverSignedIn);
        LastSignInOf(page, TestRegion.People.Single(p => p.Login == "coordinator").Name).ShouldMatch(@"^\d\d\.\d\d\.\d{4}$");
        (await admin.PageAsync("/administration/people?lacks=SignIn")).Body!.TextContent.ShouldContain("Невходова");
    }

    [Fact]
    public async Task Namesakes_get_different_logins()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        await AddAsync(admin, "Ёлкин Щукарь Юрьевич", Role.CentreHead, TestRegion.School1.Id);
        var second = await AddAsync(admin, "Ёлкин Щукарь Юрьевич", Role.CentreHead, TestRegion.School2.Id);
        (await admin.PageAsync(second.Headers.Location!.PathAndQuery)).QuerySelector(".vk-head code")!.TextContent.ShouldBe("elkin.sy2");
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_person()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var form = Visitor.FormOf(await admin.PageAsync("/administration/people/new"), "add");
        var fields = Fields("Двойнова Анна", Role.Curator, TestRegion.Region.Id);
        var first = await admin.PostAsync(form, "/administration/people/new", fields);
        var second = await admin.PostAsync(form, "/administration/people/new", fields);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        await using var db = fixture.App.Database.Open();
        (await db.Users.CountAsync(p => p.FullName == "Двойнова Анна", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_role_is_not_given_outside_the_own_region_nor_where_it_does_not_belong()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var outside = await AddAsync(admin, "Чужой Пётр", Role.Coordinator, TestRegion.OtherRegion.Id);
        outside.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(outside)).GetElementById("organisation-error").ShouldNotBeNull();
        var above = await AddAsync(admin, "Чужой Пётр", Role.Administrator, TestRegion.Federation.Id);
        above.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var misplaced = await AddAsync(admin, "Чужой Пётр", Role.Coordinator, TestRegion.School1.Id);
        (await Visitor.ReadAsync(misplaced)).GetElementById("name")!.GetAttribute("value").ShouldBe("Чужой Пётр");
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var address = $"/administration/people/{TestRegion.IdOf("admin")}";
        await using var db = fixture.App.Database.Open();
        var role = await db.RoleAssignments.SingleAsync(r => r.PersonId == TestRegion.IdOf("admin"), Ct);
        var revoked = await admin.PostAsync(address, "revoke", new() { ["Form.Role"] = role.Id.ToString() });
        (await Visitor.ReadAsync(revoked)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_LastAdministrator);
        var dismissed = await admin.PostAsync(address, "act", new() { ["Form.What"] = "dismiss" });
        dismissed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await db.RoleAssignments.AnyAsync(r => r.Id == role.Id, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_dismissed_person_is_out_at_once_and_comes_back_when_restored()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var head = await fixture.App.SignedInAsync("other-head");
        var address = $"/administration/people/{TestRegion.IdOf("other-head")}";
        (await admin.PostAsync(address, "act", new() { ["Form.What"] = "dismiss" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await head.Http.GetAsync(new Uri("/account/password", UriKind.Relative), Ct)).Headers.Location!.PathAndQuery.ShouldStartWith(
            "/sign-in");
        await Should.ThrowAsync<InvalidOperationException>(() => fixture.App.SignedInAsync("other-head"));
        await admin.PostAsync(address, "act", new() { ["Form.What"] = "restore" });
        await fixture.App.SignedInAsync("other-head");
    }

    [Fact]
    public async Task A_reset_password_is_shown_once_and_the_old_one_opens_nothing_any_more()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var officer = await fixture.App.SignedInAsync("municipal");
        var address = $"/administration/people/{TestRegion.IdOf("municipal")}";
        var reset = await admin.PostAsync(address, "act", new() { ["Form.What"] = "reset" });
        reset.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var password = (await admin.PageAsync(address)).QuerySelector(".vk-password code")!.TextContent;
        (await admin.PageAsync(address)).QuerySelector(".vk-password").ShouldBeNull();

        (await officer.Http.GetAsync(new Uri("/account/password", UriKind.Relative), Ct)).Headers.Location!.PathAndQuery.ShouldStartWith(
            "/sign-in");
        await Should.ThrowAsync<InvalidOperationException>(() => fixture.App.SignedInAsync("municipal"));
        var again = fixture.App.Visitor();
        await again.SignInAsync("municipal", password);
        (await again.Http.GetAsync(new Uri("/", UriKind.Relative), Ct)).Headers.Location!.OriginalString.ShouldBe("/account/password");
    }

    [Fact]
    public async Task Somebody_locked_out_comes_in_again_when_unlocked()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        for (var i = 0; i < 5; i++)
            await fixture.App.Visitor().PostAsync("/sign-in", "sign-in", new() { ["Form.Login"] = "head", ["Form.Password"] = "wrong" });
        await Should.ThrowAsync<InvalidOperationException>(() => fixture.App.SignedInAsync("head"));
        var address = $"/administration/people/{TestRegion.IdOf("head")}";
        (await admin.PageAsync(address)).QuerySelector("[value=unlock]").ShouldNotBeNull();
        (await admin.PostAsync(address, "act", new() { ["Form.What"] = "unlock" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PageAsync(address)).QuerySelector("[value=unlock]").ShouldBeNull();
        await fixture.App.SignedInAsync("head");
    }

    [Fact]
    public async Task The_account_of_somebody_with_a_role_above_is_not_touched()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        await using var db = fixture.App.Database.Open();
        db.RoleAssignments.Add(
            new(Guid.CreateVersion7(), TestRegion.IdOf("reviewer"), Role.Curator, TestRegion.Region.Id, TestRegion.Region.Path));
        await db.SaveChangesAsync(Ct);
        var address = $"/administration/people/{TestRegion.IdOf("reviewer")}";
        var page = await admin.PageAsync(address);
        page.Body!.TextContent.ShouldContain(PeopleTexts.NotMine);
        page.QuerySelectorAll("[name='Form.What']").ShouldBeEmpty();
        // A form of another person's page, sent to this one.
        var other = Visitor.FormOf(await admin.PageAsync($"/administration/people/{TestRegion.IdOf("curator")}"), "act");
        other.SetAttribute("action", address);
        var reset = await admin.PostAsync(other, address, new() { ["Form.What"] = "reset" });
        reset.StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        await fixture.App.SignedInAsync("reviewer");
    }

    [Fact]
    public async Task A_role_given_opens_and_a_role_taken_closes_at_once()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var curator = await fixture.App.SignedInAsync("curator");
        var address = $"/administration/people/{TestRegion.IdOf("curator")}";
        await admin.PostAsync(address, "grant",
            new() { ["Form.Role"] = nameof(Role.Administrator), ["Form.Organisation"] = TestRegion.Ozersk.Id.ToString() });
        (await curator.StatusOfAsync("/administration/people")).ShouldBe(HttpStatusCode.OK);
        // Within Ozersk only: the school of Zarechye is out of reach.
        (await curator.StatusOfAsync($"/administration/organisations/{TestRegion.School1.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await curator.StatusOfAsync($"/administration/organisations/{TestRegion.School2.Id}")).ShouldBe(HttpStatusCode.OK);
        await using var db = fixture.App.Database.Open();
        var role = await db.RoleAssignments.SingleAsync(r => r.PersonId == TestRegion.IdOf("curator") && r.Role == Role.Administrator, Ct);
        await admin.PostAsync(address, "revoke", new() { ["Form.Role"] = role.Id.ToString() });
        (await curator.StatusOfAsync("/administration/people")).ShouldBe(HttpStatusCode.Redirect);
    }

    private static Dictionary<string, string> Fields(string name, Role role, OrganisationId organisation) =>
        new() { ["Form.Name"] = name, ["Form.Role"] = role.ToString(), ["Form.Organisation"] = organisation.ToString() };

    private static Task<HttpResponseMessage> AddAsync(Visitor admin, string name, Role role, OrganisationId organisation) =>
        admin.PostAsync("/administration/people/new", "add", Fields(name, role, organisation));

    private static string LastSignInOf(AngleSharp.Dom.IDocument page, string name) => page.QuerySelectorAll("tbody tr")
        .First(tr => tr.TextContent.Contains(name, StringComparison.Ordinal)).QuerySelector("td:last-child")!.TextContent.Trim();
}
