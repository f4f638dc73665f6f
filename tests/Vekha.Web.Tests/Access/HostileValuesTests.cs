using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Testing;

namespace Vekha.Web.Tests.Access;

/// <summary>Nothing that can be written into an address or a form breaks a page: every value of every address, and every field of every
/// form that is found on the way.</summary>
public sealed class HostileValuesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly string[] InAddresses =
        ["-2147483648", "99999999999999999999", "0001-01-01", "9999-12-31", "a%00b", "%ED%A0%80%FF", "'%22%3C%3E%25_", ""];

    private static readonly string[] InForms = ["9999-12-31", "0001-01-01", "a\0b\uFFFD\u202E", "-2147483648"];

    private static readonly string[] Logins = ["coordinator", "admin"];

    // Those that end the session, or change who may go on.
    private static readonly string[] LeftOut = ["/sign-out", "/account/password"];

    [Fact]
    public async Task No_value_in_an_address_breaks_a_page()
    {
        var names = ValuesRead().Order(StringComparer.Ordinal).ToList();
        names.Count.ShouldBeGreaterThan(20);
        foreach (var login in Logins)
        {
            var visitor = await fixture.App.SignedInAsync(login);
            foreach (var address in await AddressesAsync(visitor))
                foreach (var value in InAddresses)
                    await NotBrokenAsync(visitor.Http, $"{address}?{string.Join('&', names.Select(name => $"{name}={value}"))}");
        }
    }

    [Fact]
    public async Task No_value_in_a_form_breaks_a_page()
    {
        var posted = 0;
        foreach (var login in Logins)
        {
            var visitor = await fixture.App.SignedInAsync(login);
            foreach (var address in await AddressesAsync(visitor))
            {
                using var answer = await visitor.Http.GetAsync(
                    new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
                if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
                var page = await Visitor.ReadAsync(answer);
                foreach (var form in page.Forms.Where(f => f.Method == "post" && !IsLeftOut(f, address)))
                    foreach (var value in InForms)
                    {
                        await PostAsync(visitor, form, address, value);
                        posted++;
                    }
            }
        }
        posted.ShouldBeGreaterThan(200);
    }

    private static bool IsLeftOut(IHtmlFormElement form, string page) =>
        LeftOut.Contains(form.GetAttribute("action") is { Length: > 0 } action ? action : page);

    private async Task PostAsync(Visitor visitor, IHtmlFormElement form, string page, string value)
    {
        var fields = form.Elements.Select(e => (e, Name: e.GetAttribute("name") ?? ""))
            .Where(e => e.Name.Length > 0 && e.Name is not ("_handler" or "__RequestVerificationToken"))
            .Where(e => e.e is IHtmlTextAreaElement or IHtmlSelectElement or IHtmlButtonElement
                or IHtmlInputElement { Type: not ("hidden" or "file" or "checkbox" or "radio") })
            .Select(e => e.Name).Distinct().ToDictionary(name => name, _ => value);
        using var answer = await visitor.PostAsync(form, page, fields);
        Check(answer, $"{page} {form.GetAttribute("action")} {value}");
    }

    private async Task NotBrokenAsync(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(
            new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Check(answer, address);
    }

    private void Check(HttpResponseMessage answer, string asked) =>
        ((int)answer.StatusCode).ShouldBeLessThan(500, $"{asked}{Environment.NewLine}{fixture.App.Errors}");

    /// <summary>Every address that opens to this person, with an id that there is something behind.</summary>
    private async Task<IReadOnlyList<string>> AddressesAsync(Visitor visitor)
    {
        await using var db = fixture.App.Database.Open();
        var near = await FarThings.AddAsync(db, TestRegion.Region, TestRegion.ZarechyeCube, "admin");
        List<Guid> ids = [.. near, fixture.Plan.Measure(TestPlan.Repairs).Id.Value];
        var addresses = new List<string>();
        foreach (var pattern in Patterns())
            foreach (var id in pattern.Contains('{') ? ids : ids[..1])
            {
                var address = Hole.Replace(pattern, m => m.Value.Contains(":int", StringComparison.Ordinal) ? "1" : id.ToString());
                if (await visitor.StatusOfAsync(address) != HttpStatusCode.OK) continue;
                addresses.Add(address);
                break;
            }
        return addresses;
    }

    private IEnumerable<string> Patterns() => Pages().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct();

    private IEnumerable<RouteEndpoint> Pages() => fixture.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
            && !e.Metadata.Any(m => m.GetType().Name.StartsWith("StaticAsset", StringComparison.Ordinal)));

    /// <summary>The values that pages say they take, and those that they read by themselves.</summary>
    private IEnumerable<string> ValuesRead() =>
        Pages().Select(e => e.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type).OfType<Type>()
            .SelectMany(page => page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(p => (p.Name, From: p.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
            .Where(p => p.From is not null).Select(p => p.From!.Name ?? p.Name)
            .Concat(["page", "q", "person", "kind", "from", "to", "municipality", "programme", "cohort", "centre", "state", "group",
                "edition", "item", "left", "rows", "printed", "findings", "words", "clauses", "plan", "month", "day", "year",
                "added", "measure", "on", "standing", "talked"])
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Hole = new(@"\{[^}]*\}");
}
