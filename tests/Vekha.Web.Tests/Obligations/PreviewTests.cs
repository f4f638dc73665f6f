using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vekha.Formats.Xlsx;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Obligations;

public sealed class PreviewTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_shown_in_the_page_and_can_do_nothing()
    {
        var (_, file) = await WithFileAsync(SampleFiles.Jpeg, "зал.jpg");
        var head = await fixture.App.SignedInAsync("head");
        (await head.PageAsync(Preview(file))).QuerySelector(".vk-preview img")!.GetAttribute("src").ShouldBe($"/files/{file}/inline");
        var answer = await head.Http.GetAsync(new Uri($"/files/{file}/inline", UriKind.Relative), Ct);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox; frame-ancestors 'self'"]);
        answer.Headers.CacheControl!.ToString().ShouldContain("private");
    }

    [Fact]
    public async Task A_PDF_file_is_shown_by_the_browser_without_scripts()
    {
        var (_, file) = await WithFileAsync(SampleFiles.Pdf, "приказ.pdf");
        var head = await fixture.App.SignedInAsync("head");
        var page = await head.PageAsync(Preview(file));
        page.QuerySelector("iframe")!.GetAttribute("src").ShouldBe($"/files/{file}/inline");
        page.QuerySelector($".vk-preview a[href='/files/{file}/inline']").ShouldNotBeNull();
        page.QuerySelector($"a[href='/files/{file}'][download]").ShouldNotBeNull();
        var answer = await head.Http.GetAsync(new Uri($"/files/{file}/inline", UriKind.Relative), Ct);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("script-src 'none'");
        policy.ShouldContain("frame-ancestors 'self'");
    }

    [Theory]
    [InlineData("приказ.docx")]
    [InlineData("приказ.sig")]
    [InlineData("фото.zip")]
    public async Task What_browsers_do_not_show_is_never_sent_to_be_shown(string name)
    {
        var content = Path.GetExtension(name) switch
        {
            ".docx" => SampleFiles.Docx,
            ".sig" => SampleFiles.Signature,
            _ => SampleFiles.Zip("фото.jpg"),
        };
        var (_, file) = await WithFileAsync(content, name);
        (await (await fixture.App.SignedInAsync("head")).StatusOfAsync($"/files/{file}/inline")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_Word_file_is_shown_as_its_words_and_tables_and_nothing_of_it_is_markup()
    {
        var (_, file) = await WithFileAsync(Docx("<w:p><w:r><w:t>Приказ &lt;script&gt;о создании&lt;/script&gt;</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p><w:r><w:t>Ноутбук</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
            "приказ.docx");
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync(Preview(file));
        page.QuerySelector(".vk-preview-text")!.TextContent.ShouldContain("Приказ <script>о создании</script>");
        page.QuerySelector(".vk-preview-text script").ShouldBeNull();
        page.QuerySelectorAll(".vk-preview-table td").Select(td => td.TextContent.Trim()).ShouldBe(["1", "Ноутбук"]);
        page.QuerySelector(".vk-preview")!.TextContent.ShouldContain(ObligationTexts.Preview_Simplified);
    }

    [Fact]
    public async Task An_Excel_file_is_shown_as_a_table_and_a_long_one_as_its_beginning()
    {
        var rows = Enumerable.Range(1, 600).Select(i => (IReadOnlyList<object?>)[$"Станок {i}", i]).ToList();
        var (_, file) = await WithFileAsync(XlsxTable.Write("Перечень", ["Название", "Штук"], rows), "перечень.xlsx");
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync(Preview(file));
        page.QuerySelectorAll(".vk-preview-table tr").Length.ShouldBe(500);
        page.QuerySelector(".vk-preview")!.TextContent.ShouldSatisfyAllConditions(
            text => text.ShouldContain(ObligationTexts.Preview_Cut), text => text.ShouldContain(ObligationTexts.Preview_SimplifiedTable));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_so()
    {
        var (_, file) = await WithFileAsync(SampleFiles.Docx, "приказ.docx");
        (await (await fixture.App.SignedInAsync("head")).PageAsync(Preview(file))).QuerySelector(".vk-preview")!.TextContent.Trim()
            .ShouldBe(ObligationTexts.Preview_Unreadable);
    }

    [Fact]
    public async Task A_document_is_accepted_below_what_it_shows()
    {
        var (obligation, file) = await WithFileAsync(SampleFiles.Pdf, "приказ.pdf");
        await (await fixture.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "Submit");
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var answer = await reviewer.PostAsync(Preview(file), "Accept");
        Visitor.TargetOf(answer).ShouldContain("decision=");
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Accepted);
        (await reviewer.PageAsync(Preview(file))).QuerySelector("#decide").ShouldBeNull();
    }

    [Fact]
    public async Task From_a_document_one_goes_on_to_the_next_that_waits_until_none_does()
    {
        var (obligation, file) = await WithFileAsync(SampleFiles.Pdf, "приказ.pdf");
        await (await fixture.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "Submit");
        var other = await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.OzerskCube);
        if (other.State == ObligationState.Planned) await TestPlan.SubmitAsync(fixture.App.Database, other.Id, "other-head");
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var beside = (await reviewer.PageAsync(Preview(file))).QuerySelector(".vk-decide-beside")!;
        beside.QuerySelector("#decide").ShouldNotBeNull();
        var next = beside.QuerySelectorAll("a").Single(a => a.TextContent.Trim() == ObligationTexts.Preview_NextWaiting);
        next.GetAttribute("href").ShouldNotBe(Preview(file));
        (await reviewer.PageAsync(next.GetAttribute("href")!)).QuerySelector(".vk-decide-beside #decide").ShouldNotBeNull();
        (await (await fixture.App.SignedInAsync("head")).PageAsync(Preview(file))).QuerySelector(".vk-decide-beside")!.TextContent
            .ShouldNotContain(ObligationTexts.Preview_NextWaiting);

        var decide = beside.QuerySelector($"form[action='/obligations/{obligation.Id}']")!;
        var target = Visitor.TargetOf(await reviewer.PostAsync(
            Visitor.FormOf(await reviewer.PageAsync(Preview(file)), "Accept"), decide.GetAttribute("action")!, []));
        target.ShouldStartWith($"{next.GetAttribute("href")}?decision=");
        var after = await reviewer.PageAsync(target);
        after.QuerySelector(".vk-undo [role=status]")!.TextContent.ShouldContain(TestRegion.ZarechyeCube.Name);
        after.QuerySelector(".vk-undo form").ShouldNotBeNull();
        var recent = (await reviewer.PageAsync("/waiting")).QuerySelector(".vk-recent li")!.TextContent;
        recent.ShouldContain(TestRegion.ZarechyeCube.Name);
    }

    [Fact]
    public async Task On_the_page_of_the_obligation_the_decision_stands_below_the_documents()
    {
        var (obligation, _) = await WithFileAsync(SampleFiles.Pdf, "приказ.pdf");
        await (await fixture.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "Submit");
        var page = await (await fixture.App.SignedInAsync("reviewer")).PageAsync($"/obligations/{obligation.Id}");
        var (documents, decide) = (page.QuerySelector("[aria-labelledby=steps-title]")!, page.QuerySelector("#decide")!);
        documents.CompareDocumentPosition(decide).HasFlag(AngleSharp.Dom.DocumentPositions.Following).ShouldBeTrue();
        page.QuerySelectorAll("#next form").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("curator", HttpStatusCode.OK)]
    [InlineData("other-head", HttpStatusCode.NotFound)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    public async Task A_document_is_shown_to_those_who_see_its_obligation_alone(string login, HttpStatusCode status)
    {
        var (_, file) = await WithFileAsync(SampleFiles.Pdf, "приказ.pdf");
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.StatusOfAsync(Preview(file))).ShouldBe(status);
        (await visitor.StatusOfAsync($"/files/{file}/inline")).ShouldBe(status);
    }

    [Fact]
    public async Task The_page_keeps_to_few_statements()
    {
        var (_, file) = await WithFileAsync(SampleFiles.Pdf, "приказ.pdf");
        var head = await fixture.App.SignedInAsync("head");
        await head.PageAsync(Preview(file));
        fixture.App.Queries.Reset();
        await head.PageAsync(Preview(file));
        fixture.App.Queries.Count.ShouldBeInRange(1, 4, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private static string Preview(Guid file) => $"/files/{file}/preview";

    private async Task<(Obligation Obligation, Guid File)> WithFileAsync(byte[] content, string name)
    {
        var obligation = await fixture.FreshAsync();
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "AddEvidence",
            new() { ["Form.WithoutNumber"] = "true", ["Form.Deliverable"] = "0" }, (content, name, "Files"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await using var db = fixture.App.Database.Open();
        return (obligation, (await db.Evidence.SingleAsync(e => e.SubjectId == obligation.Id.Subject, Ct)).Id.Value);
    }

    private static byte[] Docx(string body)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types/>");
            Write(archive, "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + body + "</w:body></w:document>");
        }
        return memory.ToArray();
    }

    private static void Write(ZipArchive archive, string entry, string text)
    {
        using var content = archive.CreateEntry(entry).Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }
}
