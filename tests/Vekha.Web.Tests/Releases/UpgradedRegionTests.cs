using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Releases;

/// <summary>The application on a database that 0.1.0 left behind.</summary>
public sealed partial class UpgradedRegionTests
{
    private const string Password = "vekha-demo-1";
    private const int OfAKind = 2;

    [Fact]
    public async Task Every_page_that_links_lead_to_opens()
    {
        await using var app = await UpgradedAsync();
        foreach (var login in new[] { "coordinator", "municipal", "head", "reviewer", "curator", "admin" })
        {
            var visitor = app.Visitor();
            await visitor.SignInAsync(login, Password);
            (await WalkAsync(visitor)).ShouldBeGreaterThan(15, login);
        }
    }

    [Fact]
    public async Task What_was_written_and_proved_is_shown()
    {
        await using var app = await UpgradedAsync();
        var visitor = app.Visitor();
        await visitor.SignInAsync("coordinator", Password);
        (await TextAsync(visitor, "/acts/0183eb13-f428-7159-9356-c6bcf7f93622")).ShouldContain("377-п");
        (await TextAsync(visitor, "/obligations/0183f03a-5028-7caa-9fab-7ebc1e6344d0")).ShouldContain("Письмо 02-141-23.pdf");
        (await TextAsync(visitor, "/obligations/0183f03a-5028-79b5-96f3-0eeba3ca2256")).ShouldContain("Не показана зона хранения");
        (await TextAsync(visitor, "/obligations/0193c527-2428-78a7-bf63-5c2215b9d36e")).ShouldContain("Нужен скан с печатью");
        (await TextAsync(visitor, "/obligations/0193c527-2428-7ef7-874d-c6203ef05497")).ShouldContain("Собрать недостающие документы");
        (await TextAsync(visitor, "/search?q=оборудование")).ShouldContain("оборудовани");
        (await TextAsync(visitor, "/views")).ShouldContain("Центры 2026 года");
    }

    private static async Task<VekhaApp> UpgradedAsync()
    {
        var database = await TestDatabase.CreateOfReleaseAsync("0.1.0");
        await using (var db = database.Open()) await db.Database.MigrateAsync();
        return await VekhaApp.StartAsync(database);
    }

    /// <summary>Goes wherever links lead, to a few addresses of each kind; how many pages were seen.</summary>
    private static async Task<int> WalkAsync(Visitor visitor)
    {
        var seen = new HashSet<string> { "/" };
        var ofKind = new Dictionary<string, int>();
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await Visitor.ReadAsync(answer);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(IsPage))
            {
                if (!seen.Add(link)) continue;
                ofKind[Kind(link)] = ofKind.GetValueOrDefault(Kind(link)) + 1;
                if (ofKind[Kind(link)] <= OfAKind) waiting.Enqueue(link);
            }
        }
        return ofKind.Count;
    }

    // The contents of files are not in a dump of the database.
    private static bool IsPage(string link) =>
        link is ['/', ..] && !link.Contains("/files/", StringComparison.Ordinal) && !link.EndsWith("/file", StringComparison.Ordinal);

    /// <summary>The address with a mark for each id and without values of its query.</summary>
    private static string Kind(string link) => Value().Replace(Id().Replace(link, "*"), "=*");

    private static async Task<string> TextAsync(Visitor visitor, string address) => (await visitor.PageAsync(address)).Body!.TextContent;

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
