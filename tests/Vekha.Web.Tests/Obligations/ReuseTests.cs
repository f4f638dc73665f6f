using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Obligations;

/// <summary>After a return the documents that nobody found fault with are not uploaded anew.</summary>
public sealed class ReuseTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_good_one_of_two_returned_documents_is_taken_by_a_press_and_the_press_is_taken_back_as_one()
    {
        var obligation = await ReturnedAsync("good.jpg", "bad.jpg");
        var head = await fixture.App.SignedInAsync("head");
        var form = Visitor.FormOf(await head.PageAsync(Page(obligation)), "reuse");
        var good = Boxes(await head.PageAsync(Page(obligation))).Single(box => box.ParentElement!.TextContent.Contains("good.jpg")).Value;
        var target = Visitor.TargetOf(await head.PostAsync(form, Earlier(obligation), new() { ["evidence"] = good }));
        Visitor.TargetOf(await head.PostAsync(form, Earlier(obligation), new() { ["evidence"] = good })).ShouldBe(target);

        var page = await head.PageAsync(target);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("good.jpg");
        page.QuerySelectorAll(".vk-step .vk-files li").Length.ShouldBe(1);
        Boxes(page).ShouldHaveSingleItem().ParentElement!.TextContent.ShouldContain("bad.jpg");
        await using var db = fixture.App.Database.Open();
        var documents = await db.Evidence.AsNoTracking().Where(e => e.SubjectId == obligation.Id.Subject)
            .OrderBy(e => e.Round).ToListAsync(Ct);
        documents.Count.ShouldBe(3);
        var (former, again) = (documents.Single(e => e.Id.Value.ToString() == good), documents[^1]);
        (again.FileId, again.DeliverableIndex, again.DocumentNumber, again.DocumentDate, again.Round)
            .ShouldBe((former.FileId, former.DeliverableIndex, former.DocumentNumber, former.DocumentDate, former.Round + 1));

        await head.PostAsync(Visitor.FormOf(page, "undo-reuse"), Earlier(obligation), []);
        page = await head.PageAsync(target);
        page.QuerySelectorAll(".vk-step .vk-files li").ShouldBeEmpty();
        page.QuerySelectorAll("[role=status]").ShouldAllBe(note => !note.TextContent.Contains("good.jpg"));
        Boxes(page).Length.ShouldBe(2);
        // The first press once more does not bring back what was taken back.
        await head.PostAsync(form, Earlier(obligation), new() { ["evidence"] = good });
        (await head.PageAsync(Page(obligation))).QuerySelectorAll(".vk-step .vk-files li").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_very_file_that_was_returned_is_sent_again_with_a_warning_and_the_reason_stays_when_that_is_recalled()
    {
        var obligation = await ReturnedAsync("plan.jpg");
        var head = await fixture.App.SignedInAsync("head");
        var page = await head.PageAsync(Page(obligation));
        Boxes(page)[0].ParentElement!.TextContent.ShouldContain(ObligationTexts.Reuse_Returned);
        await head.PostAsync(Visitor.FormOf(page, "reuse"), Earlier(obligation), new() { ["evidence"] = Boxes(page)[0].Value });
        page = await head.PageAsync(Page(obligation));
        var warning = page.QuerySelector("#next form .vk-note")!.TextContent;
        warning.ShouldContain(ObligationTexts.Submit_ReturnedFile);
        warning.ShouldContain("Нет печати");
        warning.ShouldContain("plan.jpg");

        (await head.PostAsync(Page(obligation), "Submit")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await head.PageAsync(Page(obligation))).QuerySelector("#next")!.TextContent.ShouldNotContain("Нет печати");
        await head.PostAsync(Page(obligation), "TakeBack");
        page = await head.PageAsync(Page(obligation));
        page.QuerySelector("#next > .vk-note.vk-late")!.TextContent.ShouldContain("Нет печати");
        page.QuerySelector("#next form .vk-note")!.TextContent.ShouldContain("plan.jpg");
    }

    [Fact]
    public async Task A_file_that_was_not_in_what_was_returned_is_sent_without_a_warning()
    {
        var obligation = await ReturnedAsync("plan.jpg");
        var head = await fixture.App.SignedInAsync("head");
        await head.PostAsync(Page(obligation), "AddEvidence", new() { ["Form.WithoutNumber"] = "true", ["Form.Deliverable"] = "0" },
            ([.. SampleFiles.Jpeg, 99], "stamped.jpg", "Files"));
        (await head.PageAsync(Page(obligation))).QuerySelector("#next form .vk-note.vk-soon").ShouldBeNull();
    }

    [Fact]
    public async Task Who_marks_nothing_is_told_in_place()
    {
        var obligation = await ReturnedAsync("good.jpg");
        var head = await fixture.App.SignedInAsync("head");
        var answer = await head.PostAsync(Visitor.FormOf(await head.PageAsync(Page(obligation)), "reuse"), Earlier(obligation), []);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#earlier-files-error")!.TextContent
            .ShouldBe(ObligationTexts.EvidenceFault_NothingChosen);
    }

    [Theory]
    [InlineData("curator")]
    [InlineData("reviewer")]
    public async Task Who_adds_no_documents_takes_none(string login)
    {
        var obligation = await ReturnedAsync("good.jpg");
        var head = await fixture.App.SignedInAsync("head");
        var page = await head.PageAsync(Page(obligation));
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.PageAsync(Page(obligation))).QuerySelector($"form[action='{Earlier(obligation)}']").ShouldBeNull();
        var form = await visitor.PageAsync(Earlier(obligation));
        form.QuerySelector("input[name=evidence]").ShouldBeNull();
        await visitor.PostAsync(Visitor.FormOf(page, "reuse"), Earlier(obligation), new() { ["evidence"] = Boxes(page)[0].Value });
        await using var db = fixture.App.Database.Open();
        (await db.Evidence.CountAsync(e => e.SubjectId == obligation.Id.Subject, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_sent_meanwhile_is_not_added_to()
    {
        var obligation = await ReturnedAsync("good.jpg", "bad.jpg");
        var head = await fixture.App.SignedInAsync("head");
        var page = await head.PageAsync(Page(obligation));
        var form = Visitor.FormOf(page, "reuse");
        await head.PostAsync(form, Earlier(obligation), new() { ["evidence"] = Boxes(page)[0].Value });
        await head.PostAsync(Page(obligation), "Submit");
        var late = await head.PostAsync(form, Earlier(obligation),
            new() { ["evidence"] = Boxes(page)[1].Value, ["Form.Key"] = Guid.CreateVersion7().ToString() });
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(late)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_AlreadySubmitted);
    }

    private static string Page(Obligation obligation) => $"/obligations/{obligation.Id}";

    private static string Earlier(Obligation obligation) => $"/obligations/{obligation.Id}/earlier";

    private static IHtmlInputElement[] Boxes(IHtmlDocument page) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>("input[name=evidence]")];

    /// <summary>The head sent the files, and the reviewer returned them.</summary>
    private async Task<Obligation> ReturnedAsync(params IReadOnlyList<string> files)
    {
        var obligation = await fixture.FreshAsync();
        var head = await fixture.App.SignedInAsync("head");
        foreach (var (i, name) in files.Index())
            await head.PostAsync(Page(obligation), "AddEvidence", new() { ["Form.WithoutNumber"] = "true", ["Form.Deliverable"] = "0" },
                ([.. SampleFiles.Jpeg, (byte)i], name, "Files"));
        await head.PostAsync(Page(obligation), "Submit");
        await (await fixture.App.SignedInAsync("reviewer")).PostAsync(Page(obligation), "Return", new() { ["Form.Reason"] = "Нет печати" });
        return obligation;
    }
}
