using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Application.Upkeep;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Obligations;

/// <summary>A wrong file is taken out before it is sent; what was sent is taken back before it is decided.</summary>
public sealed class RemovalTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_its_author_removed_is_gone_for_everybody_and_comes_back_at_a_press()
    {
        var (obligation, file) = await WithFileAsync();
        var head = await fixture.App.SignedInAsync("head");
        var answer = await head.PostAsync(Page(obligation), Removal(file));
        var after = await head.PageAsync(Visitor.TargetOf(answer));
        after.QuerySelector("[role=status]")!.TextContent.ShouldContain("IMG_0001.jpg");
        after.QuerySelectorAll(".vk-step .vk-files li").ShouldBeEmpty();
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Planned);
        foreach (var login in new[] { "head", "municipal", "coordinator" })
        {
            var visitor = await fixture.App.SignedInAsync(login);
            foreach (var address in new[] { $"/files/{file}", $"/files/{file}/inline", $"/files/{file}/preview" })
                (await visitor.StatusOfAsync(address)).ShouldBe(HttpStatusCode.NotFound, $"{login} {address}");
        }

        var restored = await head.PostAsync(Page(obligation), Removal(file));
        restored.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await head.PageAsync(Page(obligation))).QuerySelectorAll(".vk-step .vk-files li").Length.ShouldBe(1);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.InProgress);
        (await KindsAsync(obligation.Id)).ShouldBe(
            ["obligation.evidence-added", "obligation.evidence-removed", "obligation.evidence-restored"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_press_made_twice_removes_once()
    {
        var (obligation, file) = await WithFileAsync();
        var head = await fixture.App.SignedInAsync("head");
        var form = Visitor.FormOf(await head.PageAsync(Page(obligation)), Removal(file));
        for (var i = 0; i < 2; i++) (await head.PostAsync(form, Page(obligation), [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await KindsAsync(obligation.Id)).Count(kind => kind == "obligation.evidence-removed").ShouldBe(1);
    }

    [Theory]
    [InlineData("municipal")]
    [InlineData("coordinator")]
    public async Task Nobody_removes_the_file_of_another(string login)
    {
        var (obligation, file) = await WithFileAsync();
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.PageAsync(Page(obligation))).QuerySelector($"form[action='{Removal(file)}']").ShouldBeNull();
        var answer = await visitor.PostAsync(Removal(file), "remove");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_NotOwnDocument);
        (await visitor.StatusOfAsync($"/files/{file}")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("municipal", HttpStatusCode.NotFound)]
    [InlineData("other-head", HttpStatusCode.NotFound)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    [InlineData("admin", HttpStatusCode.OK)]
    public async Task A_removed_file_is_put_back_by_who_removed_it_or_by_an_administrator(string login, HttpStatusCode status)
    {
        var (obligation, file) = await WithFileAsync();
        await (await fixture.App.SignedInAsync("head")).PostAsync(Page(obligation), Removal(file));
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.StatusOfAsync(Removal(file))).ShouldBe(status);
        if (status != HttpStatusCode.OK) return;
        (await visitor.PostAsync(Removal(file), "restore")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.StatusOfAsync($"/files/{file}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_sent_is_taken_back_with_its_documents_and_the_wrong_one_removed()
    {
        var (obligation, file) = await WithFileAsync();
        var head = await fixture.App.SignedInAsync("head");
        await head.PostAsync(Page(obligation), "Submit");
        (await head.PageAsync(Page(obligation))).QuerySelector($"form[action='{Removal(file)}']").ShouldBeNull();
        (await head.PostAsync(Removal(file), "remove")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await head.PostAsync(Page(obligation), "TakeBack")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await head.PageAsync(Page(obligation));
        page.QuerySelectorAll(".vk-step .vk-files li").Length.ShouldBe(1);
        page.QuerySelector("[aria-labelledby=rounds-title]").ShouldBeNull();
        (await head.PostAsync(Page(obligation), Removal(file))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.InProgress);
    }

    [Fact]
    public async Task What_is_decided_is_taken_back_no_more()
    {
        var (obligation, _) = await WithFileAsync();
        var head = await fixture.App.SignedInAsync("head");
        await head.PostAsync(Page(obligation), "Submit");
        var form = Visitor.FormOf(await head.PageAsync(Page(obligation)), "TakeBack");
        await (await fixture.App.SignedInAsync("reviewer")).PostAsync(Page(obligation), "Accept");
        var answer = await head.PostAsync(form, Page(obligation), []);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_AlreadyDecided);
    }

    [Fact]
    public async Task A_file_returned_to_its_author_stays_with_what_was_sent()
    {
        var (obligation, file) = await WithFileAsync();
        var head = await fixture.App.SignedInAsync("head");
        await head.PostAsync(Page(obligation), "Submit");
        await (await fixture.App.SignedInAsync("reviewer")).PostAsync(Page(obligation), "Return", new() { ["Form.Reason"] = "Не тот зал" });
        var answer = await head.PostAsync(Removal(file), "remove");
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_KeptWithRound);
    }

    [Fact]
    public async Task Removed_files_are_kept_for_days_and_then_named_by_nothing()
    {
        var (obligation, file) = await WithFileAsync();
        await (await fixture.App.SignedInAsync("head")).PostAsync(Page(obligation), Removal(file));
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var retention = scope.ServiceProvider.GetRequiredService<RemovedRetention>();
        await using var db = fixture.App.Database.Open();
        var removed = db.Evidence.IgnoreQueryFilters().Where(e => e.Id == new EvidenceId(file));
        var document = await removed.AsNoTracking().SingleAsync(Ct);
        var (fileId, at) = (document.FileId, document.RemovedAt!.Value);
        await retention.RunAsync(at.AddDays(30), 30, Ct);
        (await removed.CountAsync(Ct)).ShouldBe(1);
        await retention.RunAsync(at.AddDays(30).AddSeconds(1), 30, Ct);
        (await removed.CountAsync(Ct)).ShouldBe(0);
        (await db.Files.CountAsync(f => f.Id == fileId, Ct)).ShouldBe(0);
    }

    private static string Page(Obligation obligation) => $"/obligations/{obligation.Id}";

    private static string Removal(Guid file) => $"/files/{file}/removal";

    private async Task<(Obligation Obligation, Guid File)> WithFileAsync()
    {
        var obligation = await fixture.FreshAsync();
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync(Page(obligation), "AddEvidence",
            new() { ["Form.WithoutNumber"] = "true", ["Form.Deliverable"] = "0" }, (SampleFiles.Jpeg, "IMG_0001.jpg", "Files"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await using var db = fixture.App.Database.Open();
        return (obligation, (await db.Evidence.SingleAsync(e => e.SubjectId == obligation.Id.Subject, Ct)).Id.Value);
    }

    private async Task<List<string>> KindsAsync(ObligationId id)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Journal.Where(j => j.SubjectId == id.Subject).Select(j => j.Kind).ToListAsync(Ct);
    }
}
