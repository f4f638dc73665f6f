using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.Loading;
using Vekha.Data.Jobs;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Loading;

/// <summary>An act whose reading takes longer than its page waits.</summary>
public sealed class LoadingJobTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    /// <summary>A server that reads nothing: every reading waits, as behind long ones.</summary>
    private static readonly Dictionary<string,
    string?> Busy = new() { ["Vekha:Reading:Slots"] = "0", ["Vekha:Reading:WaitMilliseconds"] = "0" };

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task It_is_shown_on_its_way_and_in_the_list_and_opens_once_it_is_read_by_the_next_server()
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await busy.SignedInAsync("coordinator");
        var loading = await LoadedAsync(visitor);
        var page = await visitor.PageAsync(loading);
        page.QuerySelector("progress").ShouldNotBeNull();
        page.QuerySelector("[data-refresh]").ShouldNotBeNull();
        page.Body!.TextContent.ShouldContain("Распоряжение.txt");
        (await visitor.PageAsync("/acts")).QuerySelector($"a[href='{loading}']")!.TextContent.ShouldBe("Распоряжение.txt");

        // On the disk of the first server, as both would have it.
        await using var next = await VekhaApp.StartAsync(_database, new() { ["Vekha:Data"] = busy.DataFolder });
        _ = next.Services;
        await next.JobsEndedAsync();
        Visitor.TargetOf(await visitor.Http.GetAsync(new Uri(loading, UriKind.Relative), Ct)).ShouldBe($"/acts/{IdOf(loading)}");
        (await visitor.PageAsync($"/acts/{IdOf(loading)}")).QuerySelectorAll("[data-measure]").Length.ShouldBe(3);
        (await visitor.PageAsync("/acts")).QuerySelector("#loadings").ShouldBeNull();
        await using var db = _database.Open();
        (await db.ActLoadings.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_posted_again_while_it_is_read_is_read_once()
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await busy.SignedInAsync("coordinator");
        var form = Visitor.FormOf(await visitor.PageAsync("/acts/new"), "new-act");
        var posts = await Task.WhenAll(Enumerable.Range(0, 3)
            .Select(_ => visitor.PostAsync(form, "/acts/new", new() { ["Form.Text"] = PrintedOrder.Text })));
        posts.Select(Visitor.TargetOf).Distinct().Count().ShouldBe(1);
        await using var db = _database.Open();
        (await db.Jobs.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task It_can_be_stopped_read_again_and_put_away_and_nothing_is_lost_before()
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await busy.SignedInAsync("coordinator");
        var loading = await LoadedAsync(visitor, "Мой черновик");
        Visitor.TargetOf(await visitor.PostAsync(loading, "cancel")).ShouldBe(loading);
        var stopped = await visitor.PageAsync(loading);
        stopped.QuerySelector(".vk-note")!.TextContent.ShouldContain(ActTexts.Loading_Cancelled);
        stopped.QuerySelector("#text")!.TextContent.ShouldBe("Мой черновик");

        Visitor.TargetOf(await visitor.PostAsync(loading, "again")).ShouldBe(loading);
        var again = await visitor.PageAsync(loading);
        again.QuerySelector("progress").ShouldNotBeNull();
        await visitor.PostAsync(loading, "cancel");

        Visitor.TargetOf(await visitor.PostAsync(loading, "discard")).ShouldBe("/acts");
        (await visitor.StatusOfAsync(loading)).ShouldBe(HttpStatusCode.NotFound);
        await using var db = _database.Open();
        (await db.Files.AnyAsync(f => f.Name == "Распоряжение.txt", Ct)).ShouldBeFalse();
        (await db.Journal.Where(e => e.ThingId == IdOf(loading).Value).Select(e => e.Kind).Order().ToListAsync(Ct))
            .ShouldBe(["act.loading-cancelled", "act.loading-cancelled", "act.loading-discarded"]);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("again")]
    public async Task A_deed_of_a_page_that_does_not_know_the_newest_state_leads_to_it(string deed)
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await busy.SignedInAsync("coordinator");
        var loading = await LoadedAsync(visitor);
        var form = Visitor.FormOf(await visitor.PageAsync(loading), deed);
        await visitor.PostAsync(loading, "cancel");
        if (deed == "again") await visitor.PostAsync(loading, "again");
        Visitor.TargetOf(await visitor.PostAsync(form, loading, [])).ShouldBe(loading);

        await using var next = await VekhaApp.StartAsync(_database, new() { ["Vekha:Data"] = busy.DataFolder });
        _ = next.Services;
        if (deed == "cancel") await visitor.PostAsync(loading, "again");
        await next.JobsEndedAsync();
        // By now it is an act.
        Visitor.TargetOf(await visitor.PostAsync(form, loading, [])).ShouldBe(loading);
        Visitor.TargetOf(await visitor.Http.GetAsync(new Uri(loading, UriKind.Relative), Ct)).ShouldBe($"/acts/{IdOf(loading)}");
    }

    [Fact]
    public async Task A_file_that_another_one_replaces_goes()
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await busy.SignedInAsync("coordinator");
        var loading = await LoadedAsync(visitor);
        await visitor.PostAsync(loading, "cancel");
        var form = Visitor.FormOf(await visitor.PageAsync(loading), "new-act");
        await visitor.PostAsync(form, "/acts/new", [], (PrintedOrder.File, "Другое.txt", "Form.File"));
        await using var db = _database.Open();
        var loaded = await db.ActLoadings.SingleAsync(Ct);
        (await db.Files.Where(f => f.Name.EndsWith(".txt")).Select(f => f.Id).ToListAsync(Ct)).ShouldBe([loaded.FileId!.Value]);
    }

    [Fact]
    public async Task For_the_key_of_something_in_another_region_nothing_is_stored()
    {
        await using var app = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await app.SignedInAsync("coordinator");
        await using var db = _database.Open();
        var now = new DateTimeOffset(TestRegion.Today, new(9, 0), TimeSpan.Zero);
        var far = Planning.Editions.ActLoading.Start(
            new(Guid.CreateVersion7()), TestRegion.OtherRegion, null, "Текст", TestRegion.IdOf("far-coordinator"), now);
        db.Add(far);
        await db.SaveChangesAsync(Ct);
        var answer = await visitor.PostAsync(
            "/acts/new", "new-act", new() { ["Form.Key"] = $"{far.Id}" }, (PrintedOrder.File, "s.txt", "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Directory.EnumerateFiles(Path.Combine(app.DataFolder, "files"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_no_act_can_be_put_right_on_the_same_page()
    {
        await using var app = await VekhaApp.StartAsync(_database);
        var visitor = await app.SignedInAsync("coordinator");
        var key = await KeyAsync(
            visitor, async form => await visitor.PostAsync(form, "/acts/new", new() { ["Form.Text"] = "Уважаемые коллеги!" }));
        var page = await visitor.PageAsync($"/acts/loading/{key}");
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(ActTexts.LoadingFault_NoAct);
        var put = Visitor.FormOf(page, "new-act");
        Visitor.TargetOf(await visitor.PostAsync(put, "/acts/new", new() { ["Form.Text"] = PrintedOrder.Text })).ShouldBe($"/acts/{key}");
    }

    [Fact]
    public async Task Who_lost_the_right_meanwhile_loads_nothing()
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var loading = await LoadedAsync(await busy.SignedInAsync("coordinator"), "", file: false);
        await using (var db = _database.Open())
            await db.RoleAssignments.Where(r => r.PersonId == TestRegion.IdOf("coordinator")).ExecuteDeleteAsync(Ct);
        await using var app = await VekhaApp.StartAsync(_database);
        _ = app.Services;
        await app.JobsEndedAsync();
        await using var after = _database.Open();
        (await after.Acts.AnyAsync(a => a.Id == IdOf(loading), Ct)).ShouldBeFalse();
        (await after.Jobs.SingleAsync(Ct)).State.ShouldBe(JobState.Refused);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("again")]
    [InlineData("discard")]
    public async Task People_of_another_region_change_nothing_of_it(string deed)
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var loading = await LoadedAsync(await busy.SignedInAsync("coordinator"));
        await using var db = _database.Open();
        var now = new DateTimeOffset(TestRegion.Today, new(9, 0), TimeSpan.Zero);
        var far = new Viewer(
            TestRegion.IdOf("far-coordinator"), "", [new(Role.Coordinator, TestRegion.OtherRegion.Id, TestRegion.OtherRegion.Path, null)]);
        var outcome = deed switch
        {
            "cancel" => await new CancelLoadingCommand(db, TestClock.At(TestRegion.Today)).RunAsync(new(IdOf(loading)), far, Ct),
            "again" => await new ReadAgainCommand(db, null!, new(), TestClock.At(TestRegion.Today)).RunAsync(new(IdOf(loading)), far, Ct),
            _ => await new DiscardLoadingCommand(db, TestClock.At(TestRegion.Today)).RunAsync(new(IdOf(loading)), far, Ct),
        };
        outcome.Refusal.ShouldBe(Vekha.Planning.Refusal.NotAllowed);
        (await db.Jobs.SingleAsync(Ct)).State.ShouldBe(JobState.Queued);
        (await db.ActLoadings.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task What_nobody_came_back_to_for_a_month_goes_with_its_file()
    {
        await using var busy = await VekhaApp.StartAsync(_database, Busy);
        var visitor = await busy.SignedInAsync("coordinator");
        await visitor.PostAsync(await LoadedAsync(visitor), "cancel");
        var waiting = await LoadedAsync(visitor, "", file: false);
        await using var db = _database.Open();
        var loaded = new DateTimeOffset(TestRegion.Today, new(9, 0), TimeSpan.Zero);
        (await new LoadingRetention(db).RunAsync(loaded.AddDays(30), Ct)).ShouldBe(0);
        (await new LoadingRetention(db).RunAsync(loaded.AddDays(31), Ct)).ShouldBe(1);
        (await db.ActLoadings.SingleAsync(Ct)).Id.ShouldBe(IdOf(waiting));
        (await db.Files.AnyAsync(f => f.Name == "Распоряжение.txt", Ct)).ShouldBeFalse();
    }

    private static async Task<string> LoadedAsync(Visitor visitor, string text = "", bool file = true)
    {
        var answer = file
            ? await visitor.PostAsync(
                "/acts/new", "new-act", new() { ["Form.Text"] = text }, (PrintedOrder.File, "Распоряжение.txt", "Form.File"))
            : await visitor.PostAsync("/acts/new", "new-act", new() { ["Form.Text"] = PrintedOrder.Text });
        var loading = Visitor.TargetOf(answer);
        loading.ShouldStartWith("/acts/loading/");
        return loading;
    }

    private static async Task<Guid> KeyAsync(Visitor visitor, Func<IHtmlFormElement, Task> post)
    {
        var form = Visitor.FormOf(await visitor.PageAsync("/acts/new"), "new-act");
        await post(form);
        return Guid.Parse(form.QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!);
    }

    private static ActId IdOf(string loading) => new(Guid.Parse(loading.Split('/')[3]));
}
