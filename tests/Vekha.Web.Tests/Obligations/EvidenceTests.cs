using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Data.Files;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Obligations;

public sealed class EvidenceTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly Dictionary<string,
    string> Paper = new() { ["Form.Number"] = "12-о", ["Form.Date"] = "2024-06-03", ["Form.Deliverable"] = "0" };

    [Theory]
    [InlineData("head")]
    [InlineData("municipal")]
    [InlineData("coordinator")]
    public async Task Those_who_may_add_a_document_and_submit_it(string login)
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync(login);
        var answer =
            await AddAsync(visitor, obligation, (SampleFiles.Pdf, "Приказ № 12.pdf"), (SampleFiles.Signature, "Приказ № 12.pdf.sig"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await visitor.PageAsync(Page(obligation));
        var step = page.QuerySelector(".vk-step")!.TextContent;
        step.ShouldContain("№ 12-о от 03.06.2024");
        step.ShouldContain(Convert.ToHexStringLower(SHA256.HashData(SampleFiles.Pdf)));
        page.QuerySelectorAll(".vk-step .vk-files li").Length.ShouldBe(2);
        (await visitor.PostAsync(Page(obligation), "Submit")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var now = await fixture.NowAsync(obligation.Id);
        (now.State, now.SubmittedById).ShouldBe((ObligationState.Submitted, TestRegion.IdOf(login)));
    }

    [Fact]
    public async Task Whoever_goes_back_after_sending_is_not_told_that_a_document_was_added()
    {
        var obligation = await fixture.FreshAsync();
        var head = await fixture.App.SignedInAsync("head");
        var added = Visitor.TargetOf(await AddAsync(head, obligation, (SampleFiles.Pdf, "приказ.pdf")));
        (await head.PageAsync(added)).QuerySelector(".vk-undo [role=status]")!.TextContent.ShouldBe(ObligationTexts.Done_AddEvidence);
        // The clock of the application stands still: a minute passes.
        await using (var db = fixture.App.Database.Open())
        {
            await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlAsync($"set session_replication_role = replica", TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlAsync($"update journal set at = at - interval '1 minute' where subject_id = {obligation.Id.Value}",
                TestContext.Current.CancellationToken);
        }
        var sent = Visitor.TargetOf(await head.PostAsync(Page(obligation), "Submit"));
        (await head.PageAsync(sent)).QuerySelector(".vk-undo [role=status]")!.TextContent.ShouldBe(ObligationTexts.Done_Submit);
        (await head.PageAsync(added)).QuerySelectorAll(".vk-undo [role=status]").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_comes_besides_is_about_the_result_and_not_about_the_measure()
    {
        var obligation = await fixture.FreshAsync();
        await TestPlan.AddEvidenceAsync(fixture.App.Database, obligation.Id, "head");
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync(Page(obligation));
        page.QuerySelector("#deliverable option[selected]")!.GetAttribute("value").ShouldBe("0");
    }

    [Fact]
    public async Task A_file_the_coordinator_added_is_accepted_by_somebody_else()
    {
        var obligation = await fixture.FreshAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await AddAsync(coordinator, obligation, (SampleFiles.Pdf, "приказ.pdf"));
        await (await fixture.App.SignedInAsync("head")).PostAsync(Page(obligation), "Submit");
        (await coordinator.PageAsync(Page(obligation))).QuerySelectorAll("input[value=Accept]").ShouldBeEmpty();
        (await (await fixture.App.SignedInAsync("reviewer")).PostAsync(Page(obligation), "Accept")).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("curator")]
    [InlineData("reviewer")]
    public async Task Nothing_is_stored_for_a_person_who_may_not_add_documents(string login)
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync(login);
        var page = await visitor.PageAsync(Page(obligation));
        var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .First(f => f.QuerySelector("input[name=__RequestVerificationToken]") is not null);
        form.RemoveAttribute("action");
        var content = Guid.NewGuid().ToByteArray();
        var before = Stored();
        var answer =
            await visitor.PostAsync(form, Page(obligation), new(Paper) { ["_handler"] = "AddEvidence", ["Form.Key"] = $"{Guid.NewGuid()}" },
            ([.. SampleFiles.Pdf, .. content], "приказ.pdf", "Files"));
        (answer.StatusCode, Stored()).ShouldBe((HttpStatusCode.UnprocessableEntity, before));

        int Stored() => fixture.App.Services.GetRequiredService<FileStore>().StoredBefore(DateTimeOffset.MaxValue).Count();
    }

    [Theory]
    [InlineData("head", HttpStatusCode.OK)]
    [InlineData("municipal", HttpStatusCode.OK)]
    [InlineData("curator", HttpStatusCode.OK)]
    [InlineData("reviewer", HttpStatusCode.OK)]
    [InlineData("other-head", HttpStatusCode.NotFound)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    [InlineData("nobody", HttpStatusCode.Redirect)]
    public async Task A_file_goes_to_those_who_see_its_obligation_alone(string login, HttpStatusCode status)
    {
        var obligation = await fixture.FreshAsync();
        var id = await AddedAsync(obligation, (SampleFiles.Pdf, "приказ.pdf"));
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync($"/files/{id}")).ShouldBe(status);
    }

    [Fact]
    public async Task A_file_comes_back_byte_by_byte_under_its_own_name()
    {
        var obligation = await fixture.FreshAsync();
        var id = await AddedAsync(obligation, (SampleFiles.Docx, "Приказ № 12.docx"));
        var head = await fixture.App.SignedInAsync("head");
        var answer = await head.Http.GetAsync(new Uri($"/files/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(SampleFiles.Docx);
        var disposition = answer.Content.Headers.ContentDisposition!;
        (disposition.DispositionType, disposition.FileNameStar).ShouldBe(("attachment", "Приказ № 12.docx"));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task A_broken_download_goes_on_where_it_stopped()
    {
        var obligation = await fixture.FreshAsync();
        var id = await AddedAsync(obligation, (SampleFiles.Pdf, "приказ.pdf"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/files/{id}", UriKind.Relative));
        request.Headers.Range = new RangeHeaderValue(5, 7);
        var answer = await (await fixture.App.SignedInAsync("head")).Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("1.7");
    }

    [Fact]
    public async Task Wrong_files_are_named_and_what_was_typed_stays()
    {
        var obligation = await fixture.FreshAsync();
        await RefusedAsync(obligation, Texts.FileFault_Empty.With("пусто.pdf"), ([], "пусто.pdf"));
        await RefusedAsync(obligation, Texts.FileFault_KindUnknown.With("setup.exe"), ([.. "MZ"u8, .. new byte[200]], "setup.exe"));
        await RefusedAsync(
            obligation, Texts.FileFault_KindMisnamed.With("приказ.pdf", Texts.Kind_Zip), (SampleFiles.Zip("a.txt"), "приказ.pdf"));
        await RefusedAsync(
            obligation, Texts.FileFault_Heic.With("IMG_0001.HEIC"), ([0, 0, 0, 24, .. "ftypheic"u8, .. new byte[200]], "IMG_0001.HEIC"));
        await RefusedAsync(obligation, Texts.FileFault_Required);
        (await CountAsync(obligation.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_of_200_MB_ends_in_a_message()
    {
        var obligation = await fixture.FreshAsync();
        var large = new byte[200 << 20];
        SampleFiles.Pdf.CopyTo(large, 0);
        await RefusedAsync(obligation, Texts.FileFault_TooLarge.With("скан.pdf", FileSize.Of(large.Length)), (large, "скан.pdf"));
    }

    [Fact]
    public async Task One_wrong_file_among_good_ones_keeps_them_all_out()
    {
        var obligation = await fixture.FreshAsync();
        await RefusedAsync(obligation, Texts.FileFault_Empty.With("b.png"), (SampleFiles.Pdf, "a.pdf"), ([], "b.png"));
        (await CountAsync(obligation.Id)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Form.Number", "", "number-error")]
    [InlineData("Form.Date", "", "date-error")]
    [InlineData("Form.Date", "2024-06-11", "date-error")]
    [InlineData("Form.Date", "вчера", "date-error")]
    [InlineData("Form.Deliverable", "7", "deliverable-error")]
    public async Task A_document_needs_its_number_and_a_date_that_has_come(string field, string value, string error)
    {
        var obligation = await fixture.FreshAsync();
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync(
            Page(obligation), "AddEvidence", new(Paper) { [field] = value }, (SampleFiles.Pdf, "a.pdf", "Files"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).GetElementById(error).ShouldNotBeNull();
        (await CountAsync(obligation.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Photos_come_without_a_number()
    {
        var obligation = await fixture.FreshAsync();
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync(
            Page(obligation), "AddEvidence", new() { ["Form.WithoutNumber"] = "true", ["Form.Deliverable"] = "0" },
            (SampleFiles.Jpeg, "зал.jpg", "Files"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync(obligation.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task An_order_never_comes_without_a_number()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube);
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync(
            Page(obligation), "AddEvidence", new() { ["Form.WithoutNumber"] = "true", ["Form.Deliverable"] = "0" },
            (SampleFiles.Pdf, "приказ.pdf", "Files"));
        var page = await Visitor.ReadAsync(answer);
        page.GetElementById("number-error")!.TextContent.ShouldBe(ObligationTexts.EvidenceFault_NumberNeeded);
        // The box is hidden for an order, and may not stay ticked out of sight.
        page.GetElementById("without-number")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_wrong_with_an_order_names_no_box_that_is_not_there()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube);
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync(
            Page(obligation), "AddEvidence", new() { ["Form.Deliverable"] = "0" }, (SampleFiles.Pdf, "приказ.pdf", "Files"));
        var page = await Visitor.ReadAsync(answer);
        page.GetElementById("number-error")!.TextContent.ShouldBe(ObligationTexts.EvidenceFault_NumberNeeded);
        page.GetElementById("date-error")!.TextContent.ShouldBe(ObligationTexts.EvidenceFault_DateNeeded);
    }

    [Theory]
    [InlineData(TestPlan.Creation, true)]
    [InlineData(TestPlan.Monitoring, false)]
    public async Task The_box_for_no_number_is_offered_where_it_is_not_refused(string measure, bool needsNumber)
    {
        var obligation = await fixture.ObligationAsync(measure, TestRegion.OzerskCube);
        var page = await (await fixture.App.SignedInAsync("other-head")).PageAsync($"/obligations/{obligation.Id}");
        // The style sheet hides the box while such a deliverable is chosen.
        page.QuerySelector("#deliverable option[value='0']")!.HasAttribute("data-numbered").ShouldBe(needsNumber);
        page.QuerySelector("#deliverable option[value='']")!.HasAttribute("data-numbered").ShouldBeFalse();
        page.QuerySelector(".vk-without-number #without-number").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_document_posted_twice_is_added_once()
    {
        var obligation = await fixture.FreshAsync();
        var head = await fixture.App.SignedInAsync("head");
        var form = Visitor.FormOf(await head.PageAsync(Page(obligation)), "AddEvidence");
        for (var i = 0; i < 2; i++)
            (await head.PostAsync(form, Page(obligation), Paper, (SampleFiles.Pdf, "a.pdf", "Files"))).StatusCode.ShouldBe(
                HttpStatusCode.Redirect);
        (await CountAsync(obligation.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_added_to_a_submission_by_a_form_kept_open()
    {
        var obligation = await fixture.FreshAsync();
        var head = await fixture.App.SignedInAsync("head");
        var form = Visitor.FormOf(await head.PageAsync(Page(obligation)), "AddEvidence");
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "municipal");
        var answer = await head.PostAsync(
            form, Page(obligation), new(Paper) { ["Form.Note"] = "вторая страница" }, (SampleFiles.Pdf, "a.pdf", "Files"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_AlreadySubmitted);
        page.QuerySelector("#next")!.TextContent.ShouldContain("вторая страница");
        page.QuerySelectorAll("#next [name='Form.Note']").ShouldBeEmpty();
        (await CountAsync(obligation.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_name_with_folders_is_kept_without_them()
    {
        var obligation = await fixture.FreshAsync();
        await AddedAsync(obligation, (SampleFiles.Png, @"C:\Users\..\фото.png"));
        await using var db = fixture.App.Database.Open();
        (await db.Evidence.Where(e => e.SubjectId == obligation.Id.Subject).Join(db.Files, e => e.FileId, f => f.Id, (_, f) => f.Name)
            .SingleAsync(TestContext.Current.CancellationToken)).ShouldBe("фото.png");
    }

    private static string Page(Obligation obligation) => $"/obligations/{obligation.Id}";

    private static Task<HttpResponseMessage> AddAsync(
        Visitor visitor, Obligation obligation, params (byte[] Content, string Name)[] files) =>
        visitor.PostAsync(Page(obligation), "AddEvidence", Paper, [.. files.Select(f => (f.Content, f.Name, "Files"))]);

    private async Task<EvidenceId> AddedAsync(Obligation obligation, (byte[] Content, string Name) file)
    {
        var answer = await AddAsync(await fixture.App.SignedInAsync("head"), obligation, file);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await using var db = fixture.App.Database.Open();
        return await db.Evidence.Where(e => e.SubjectId == obligation.Id.Subject).Select(e => e.Id)
            .SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task RefusedAsync(Obligation obligation, string message, params (byte[] Content, string Name)[] files)
    {
        var answer = await AddAsync(await fixture.App.SignedInAsync("head"), obligation, files);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.GetElementById("files-error")!.TextContent.ShouldBe(message);
        page.QuerySelector("#number")!.GetAttribute("value").ShouldBe("12-о");
    }

    private async Task<int> CountAsync(ObligationId id)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Evidence.CountAsync(e => e.SubjectId == id.Subject, TestContext.Current.CancellationToken);
    }
}
