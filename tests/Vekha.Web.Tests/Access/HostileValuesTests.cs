using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Testing;

namespace Vekha.Web.Tests.Access;

/// <summary>Nothing that can be written into an address or a form breaks a page: every value of every address, and every field of every
/// form that is found on the way.</summary>
public sealed class HostileValuesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly string[] InAddresses =
    [
        "-2147483648", "99999999999999999999", "0001-01-01", "9999-12-31", "a%00b", "%ED%A0%80%FF", "'%22%3C%3E%25_", "",
        $"a{string.Concat(Enumerable.Repeat(Uri.EscapeDataString(Sign), 120))}",
    ];

    private static readonly string[] InForms =
        ["9999-12-31", "0001-01-01", "a\0b\uFFFD\u202E", "-2147483648", $"a{string.Concat(Enumerable.Repeat(Sign, 1200))}"];

    // Two characters to the machine: whatever is cut to an even length behind one letter is cut in its middle.
    private const string Sign = "😀";

    // As they stand in the head of a part, and what is in the file.
    private static readonly (string Name, byte[] Content)[] Files =
    [
        ("filename=\"x.zip\"", "PK\u0003\u0004zzz"u8.ToArray()),
        ("filename=\"x.zip\"; filename*=UTF-8''a/b/../../c.zip", "PK\u0003\u0004zzz"u8.ToArray()),
        ("filename=\"../../a\0b.pdf\"", SampleFiles.Pdf),
        ("filename=\"a.pdf\"; filename*=UTF-8''..%2F..%2Fa%00b%0D%0Ac.pdf", SampleFiles.Pdf),
        ("filename=\"a.pdf\"; filename*=UTF-8''%ED%A0%80.pdf", SampleFiles.Pdf),
        ($"filename=\"a{string.Concat(Enumerable.Repeat(Sign, 300))}.pdf\"", SampleFiles.Pdf),
        ("filename=\".\"", SampleFiles.Jpeg),
        ("filename=\"x.xlsx\"", [.. SampleFiles.Xlsx.AsSpan(0, SampleFiles.Xlsx.Length / 2)]),
        ("filename=\"x.docx\"", "PK\u0003\u0004"u8.ToArray()),
    ];

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
        await EachFormAsync(async (visitor, address, form) =>
        {
            foreach (var value in InForms) await PostAsync(visitor, form, address, value);
            posted += InForms.Length;
        });
        posted.ShouldBeGreaterThan(200);
    }

    /// <summary>The key under which something else was done, on forms that are filled as a person fills them.</summary>
    [Fact]
    public async Task No_key_of_another_thing_breaks_a_page()
    {
        var keys = new List<Guid>();
        await using (var db = fixture.App.Database.Open())
        {
            keys.Add(await db.Journal.OrderBy(j => j.Id).Select(j => j.Id).FirstAsync(TestContext.Current.CancellationToken));
            keys.AddRange((await FarThings.AddAsync(db, TestRegion.Region, TestRegion.ZarechyeCube, "admin")).Distinct());
        }
        var posted = 0;
        await EachFormAsync(async (visitor, address, form) =>
        {
            var fields = form.Elements.Select(e => e.GetAttribute("name") ?? "").Distinct()
                .Where(name => name.EndsWith(".Key", StringComparison.Ordinal)).ToList();
            if (fields.Count == 0) return;
            foreach (var key in keys)
            {
                var filled = form.Elements.OfType<IHtmlInputElement>()
                    .Where(e => e.Type is "text" or "date" or "search" && e.Name?.Length > 0)
                    .DistinctBy(e => e.Name).ToDictionary(e => e.Name!, e => e.Type == "date" ? "2024-06-03" : "12");
                foreach (var name in fields) filled[name] = key.ToString();
                (byte[], string, string)[] files = form.Elements.OfType<IHtmlInputElement>().Where(e => e.Type == "file")
                    .Select(e => (SampleFiles.Pdf, "a.pdf", e.Name!)).ToArray();
                using var answer = await visitor.PostAsync(form, address, filled, files);
                Check(answer, $"{address} {form.GetAttribute("action")} {key}");
                posted++;
            }
        });
        posted.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task No_file_and_no_name_of_one_breaks_a_page()
    {
        var posted = 0;
        await EachFormAsync(async (visitor, address, form) =>
        {
            foreach (var field in form.Elements.OfType<IHtmlInputElement>().Where(e => e.Type == "file"))
                foreach (var (name, content) in Files)
                {
                    using var answer = await PostFileAsync(visitor, form, address, field.Name!, name, content);
                    Check(answer, $"{address} {form.GetAttribute("action")} {name}");
                    posted++;
                }
        });
        posted.ShouldBeGreaterThan(30);
    }

    private async Task EachFormAsync(Func<Visitor, string, IHtmlFormElement, Task> tryAsync)
    {
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
                    await tryAsync(visitor, address, form);
            }
        }
    }

    // Written by hand: a client of ours would not send such names.
    private static async Task<HttpResponseMessage> PostFileAsync(
        Visitor visitor, IHtmlFormElement form, string page, string field, string name, byte[] content)
    {
        const string boundary = "boundary-of-the-test";
        using var body = new MemoryStream();
        var filled = form.Elements.OfType<IHtmlInputElement>().Where(e => e.Name?.Length > 0 && e.Type is "hidden" or "text" or "date");
        foreach (var input in filled)
            Write($"--{boundary}\r\nContent-Disposition: form-data; name=\"{input.Name}\"\r\n\r\n"
                + (input.Type == "date" ? "2024-06-03" : input.Type == "text" ? "12" : input.Value) + "\r\n");
        Write($"--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; {name}\r\n\r\n");
        body.Write(content);
        Write($"\r\n--{boundary}--\r\n");
        using var sent = new ByteArrayContent(body.ToArray());
        sent.Headers.Add("Content-Type", $"multipart/form-data; boundary={boundary}");
        var action = form.GetAttribute("action");
        return await visitor.Http.PostAsync(
            new Uri(string.IsNullOrEmpty(action) ? page : action, UriKind.Relative), sent, TestContext.Current.CancellationToken);

        void Write(string text) => body.Write(System.Text.Encoding.UTF8.GetBytes(text));
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
