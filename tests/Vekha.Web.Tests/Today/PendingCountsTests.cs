using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Today;

/// <summary>Whatever stands there, the page of the day and the queue count the same under the same heading, for every role.</summary>
public sealed class PendingCountsTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly string[] Logins = ["coordinator", "municipal", "other-head", "head", "reviewer", "curator"];
    private static readonly Dictionary<string, string> HeadingOnToday = new()
    {
        ["own-title"] = TodayTexts.PendingDecision,
        ["in-place-title"] = TodayTexts.InPlaceOfReviewer,
        ["checkable-title"] = TodayTexts.Checkable,
    };

    [Fact]
    public async Task The_page_of_the_day_and_the_queue_count_alike()
    {
        var (random, seen) = (new Random(5), new HashSet<string>());
        for (var turn = 0; turn < 6; turn++)
        {
            await ShuffleAsync(random);
            foreach (var login in Logins)
            {
                var queue = await InQueueAsync(login);
                (await OnTodayAsync(login)).ShouldBe(queue, $"{login}, turn {turn}");
                seen.UnionWith(queue.Keys.Select(heading => $"{login} {heading}"));
            }
        }
        seen.ShouldBe(["coordinator in-place-title", "municipal checkable-title", "reviewer own-title"], ignoreOrder: true);
        await using var db = fixture.App.Database.Open();
        await db.RoleAssignments.Where(r => r.Role == Role.Reviewer).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var own = await InQueueAsync("coordinator");
        own.Keys.ShouldBe(["own-title"]);
        (await OnTodayAsync("coordinator")).ShouldBe(own);
    }

    /// <summary>Submits some of what is owed, as a school or in its place, and returns some of that.</summary>
    private async Task ShuffleAsync(Random random)
    {
        await using var db = fixture.App.Database.Open();
        var open = await db.Obligations.AsNoTracking().Where(o => o.CentreId != null && o.EditionId == fixture.Plan.Edition.Id)
            .OrderBy(o => o.Id).ToListAsync(TestContext.Current.CancellationToken);
        foreach (var obligation in open.Where(o => o.State == ObligationState.Submitted))
            if (random.Next(2) == 0)
                await TestPlan.ChangeAsync(fixture.App.Database, obligation.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
        foreach (var obligation in open.Where(o => o.State == ObligationState.Planned).Take(5))
            if (random.Next(2) == 0)
                await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, random.Next(3) == 0 ? "coordinator" : "head");
    }

    private async Task<Dictionary<string, int>> OnTodayAsync(string login)
    {
        var page = await PageAsync(login, "/");
        var first = page.QuerySelector(".vk-first")?.TextContent;
        var counts = new Dictionary<string, int>();
        foreach (var (id, title) in HeadingOnToday)
        {
            if (page.QuerySelector($"section[aria-label='{title}'] h2 .vk-muted") is { } count) counts[id] =
                int.Parse(count.TextContent, CultureInfo.InvariantCulture);
            // Of one alone the card on top is all there is.
            else if (first is not null && Regex.Match(first, $@"{title}: (\d+)") is { Success: true } told)
                counts[id] = int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture);
        }
        return counts;
    }

    private async Task<Dictionary<string, int>> InQueueAsync(string login)
    {
        if (login is "head" or "other-head" or "curator") return [];
        var page = await PageAsync(login, "/waiting");
        return HeadingOnToday.Keys.Select(id => (Id: id, Count: page.QuerySelector($"#{id} .vk-muted")?.TextContent))
            .Where(c => c.Count is not null).ToDictionary(c => c.Id, c => int.Parse(c.Count!, CultureInfo.InvariantCulture));
    }

    private async Task<IHtmlDocument> PageAsync(string login, string address) =>
        await (await fixture.App.SignedInAsync(login)).PageAsync(address);
}
