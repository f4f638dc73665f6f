using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Testing;
using Vekha.Web.Pages.Account.ExpiredSessions;

namespace Vekha.Web.Tests.Account.ExpiredSessions;

public sealed partial class UnknownChoicesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Typed = "Обещали прислать в понедельник";

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    // Numbers are members to the framework, also those that nobody has named.
    private static readonly string[] Unknown = ["Nonsense", "0", "1", "Call, 2", "-1", "99"];

    /// <summary>Every field of every form that there is, and every one there will be.</summary>
    [Fact]
    public async Task What_a_form_does_not_offer_is_refused_in_words_and_nothing_typed_is_lost()
    {
        Visitor[] visitors = [await fixture.App.SignedInAsync("coordinator"), await fixture.App.SignedInAsync("admin")];
        var fields = Pages().SelectMany(page => UnknownChoices.FieldsOf(page.Type), (page, field) => (page.Address, field)).ToList();
        fields.Count.ShouldBeGreaterThan(12);
        foreach (var (address, field) in fields)
            foreach (var value in Unknown)
                (await RefusedAsync(visitors, address, field, value)).ShouldBeTrue($"{address} {field.Name}={value}");
    }

    [Fact]
    public async Task Nothing_of_it_is_done()
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync($"/obligations/{obligation.Id}", $"/obligations/{obligation.Id}/talk",
            new()
            {
                ["_handler"] = "Contact",
                ["Talk.Kind"] = "99",
                ["Talk.With"] = "Школа № 3",
                ["Talk.Day"] = "2024-06-03",
                ["Talk.Text"] = Typed,
            });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("main a.btn")!.GetAttribute("href").ShouldBe($"/obligations/{obligation.Id}/talk");
        await using var db = fixture.App.Database.Open();
        (await db.Contacts.AnyAsync(Ct)).ShouldBeFalse();
    }

    private static async Task<bool> RefusedAsync(
        IEnumerable<Visitor> visitors, string address, UnknownChoices.ChoiceField field, string value)
    {
        foreach (var visitor in visitors)
        {
            using var answer = await visitor.ForgeAsync(
                address, field.Form ?? "", new() { [field.Name] = value, ["Form.Text"] = Typed });
            // The other may.
            if (answer.StatusCode == HttpStatusCode.Redirect) continue;
            var page = await Visitor.ReadAsync(answer);
            return answer.StatusCode == HttpStatusCode.UnprocessableEntity
                && page.QuerySelector("h1")?.TextContent == AccountTexts.Unsent_UnofferedTitle && page.Body!.TextContent.Contains(Typed);
        }
        return false;
    }

    private IEnumerable<(Type Type, string Address)> Pages() =>
        fixture.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (e.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type, Pattern: "/" + e.RoutePattern.RawText!.TrimStart('/')))
            .Where(p => p.Type is not null).DistinctBy(p => p.Type)
            .Select(p => (p.Type!, Hole.Replace(p.Pattern,
                m => m.Value.Contains(":int", StringComparison.Ordinal) ? "1" : $"{Guid.NewGuid()}")));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole { get; }
}
