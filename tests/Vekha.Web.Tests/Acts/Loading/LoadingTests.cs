using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Loading;

public sealed class LoadingTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_file_is_read_and_opens_beside_its_printed_text()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (PrintedOrder.File, "Распоряжение.txt", "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await visitor.PageAsync(PrintedOrder.AddressOf(answer));
        page.QuerySelectorAll("[data-measure]").Length.ShouldBe(3);
        var line = page.QuerySelectorAll(".vk-line").Single(l => l.TextContent.Contains("Ремонт помещений"));
        line.QuerySelector(".vk-line-number")!.GetAttribute("href")!.ShouldContain(
            page.QuerySelectorAll("[data-measure]")[1].GetAttribute("data-measure")!);
        (await visitor.Http.GetByteArrayAsync(
            new Uri(PrintedOrder.AddressOf(answer) + "/file", UriKind.Relative), TestContext.Current.CancellationToken))
            .ShouldBe(PrintedOrder.File);
    }

    [Fact]
    public async Task A_form_posted_twice_loads_one_act()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var form = Visitor.FormOf(await visitor.PageAsync("/acts/new"), "new-act");
        var posts = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => visitor.PostAsync(form, "/acts/new", new() { ["Form.Text"] = PrintedOrder.Text })));
        posts.Select(PrintedOrder.AddressOf).Distinct().Count().ShouldBe(1);
        var id = PrintedOrder.IdOf(PrintedOrder.AddressOf(posts[0]));
        await using var db = fixture.App.Database.Open();
        (await db.Editions.CountAsync(e => e.ActId == id, TestContext.Current.CancellationToken)).ShouldBe(1);
        (await db.Journal.CountAsync(e => e.ThingId == id.Value && e.Kind == "act.loaded", TestContext.Current.CancellationToken))
            .ShouldBe(1);
    }

    // Made here, not in the data of the theory: a runner writes that out.
    private static byte[] ContentOf(string name) => name switch
    {
        "photo.gif" => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0],
        "stub.docx" => [.. "PK\x03\x04"u8],
        "cut.docx" => [.. "PK\x03\x04garbage"u8],
        "table.xlsx" => Zip("xl/workbook.xml", 10),
        "bomb.zip" => Zip("zeros", 30_000_000),
        "letter.txt" => Encoding.UTF8.GetBytes("Уважаемые коллеги! Приглашаем вас на совещание."),
        "strange.txt" => [.. Enumerable.Range(0, 400).Select(i => (byte)(0x80 + i % 128))],
        "long.txt" => new byte[DocumentFile.MaxBytes + 1],
        _ => [],
    };

    public static TheoryData<string, string> NoActs => new()
    {
        { "photo.gif", Unreadable.Picture.Text() },
        { "empty.txt", Unreadable.Empty.Text() },
        { "table.xlsx", Unreadable.Spreadsheet.Text() },
        { "bomb.zip", Unreadable.Archive.Text() },
        { "stub.docx", Unreadable.Damaged.Text() },
        { "cut.docx", Unreadable.Damaged.Text() },
        { "letter.txt", ActTexts.LoadingFault_NoAct },
        { "strange.txt", Unreadable.UnknownEncoding.Text() },
        { "long.txt", Unreadable.TooLarge.Text() },
    };

    [Theory, MemberData(nameof(NoActs))]
    public async Task What_is_no_act_is_refused_in_words_and_the_typed_text_stays(string name, string words)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer =
            await visitor.PostAsync("/acts/new", "new-act", new() { ["Form.Text"] = "Мой черновик" }, (ContentOf(name), name, "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#file-error")!.TextContent.ShouldBe(words);
        page.QuerySelector("#text")!.TextContent.ShouldBe("Мой черновик");
    }

    [Fact]
    public async Task Who_typed_nothing_gets_the_text_of_the_file_to_put_right()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (ContentOf("letter.txt"), "letter.txt", "Form.File"));
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#text")!.TextContent.ShouldBe(Encoding.UTF8.GetString(ContentOf("letter.txt")));
        page.QuerySelector("#text-hint")!.TextContent.ShouldBe(ActTexts.New_TextKept);
    }

    [Fact]
    public async Task A_text_in_windows_1251_is_read_too()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var content = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(PrintedOrder.Text);
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (content, "old.txt", "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_name_of_any_length_and_signs_is_kept_whole_or_shortened()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var name = new string('я', 195) + "😀.txt";
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (PrintedOrder.File, name, "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_character_that_no_database_stores_is_read_as_a_space()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var content = Encoding.UTF8.GetBytes(PrintedOrder.Text.Replace("Об утверждении", "Об\0утверждении", StringComparison.Ordinal));
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (content, "nul.txt", "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync(PrintedOrder.AddressOf(answer))).QuerySelector("h1")!.TextContent.ShouldContain("Об утверждении");
    }

    [Fact]
    public async Task An_upload_of_200_megabytes_gets_the_form_again_with_a_message()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (new byte[200_000_000], "scan.tif", "Form.File"));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Visitor.ReadAsync(answer)).QuerySelector("#file-error")!.TextContent.ShouldBe(ActTexts.New_TooLarge);
    }

    [Fact]
    public async Task Who_works_for_several_regions_chooses_one()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        await using (var db = fixture.App.Database.Open())
        {
            db.RoleAssignments.Add(new(Guid.CreateVersion7(), TestRegion.IdOf("curator"), Vekha.Planning.Access.Role.Coordinator,
                TestRegion.Federation.Id, TestRegion.Federation.Path));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        visitor = await fixture.App.SignedInAsync("curator");
        var answer = await visitor.PostAsync("/acts/new", "new-act", new() { ["Form.Text"] = PrintedOrder.Text });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#region-error")!.TextContent.ShouldBe(ActTexts.LoadingFault_RegionRequired);
        answer = await visitor.PostAsync(
            "/acts/new", "new-act", new() { ["Form.Text"] = PrintedOrder.Text, ["Form.Region"] = $"{TestRegion.OtherRegion.Id}" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_programme_of_the_grammar_that_the_region_does_not_know_is_left_open()
    {
        await using (var db = fixture.App.Database.Open())
            await db.Programmes.Where(p => p.Code == "quantorium").ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(
            visitor, PrintedOrder.Text.Replace("центров цифрового образования детей «IT-куб»", "детских технопарков «Кванториум»"));
        (await visitor.PageAsync(act)).QuerySelector(".vk-plan")!.TextContent.ShouldContain(ActTexts.List_NoProgramme);
    }

    private static byte[] Zip(string entry, int length)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create))
        using (var part = zip.CreateEntry(entry).Open()) part.Write(new byte[length]);
        return content.ToArray();
    }
}
