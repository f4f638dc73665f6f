using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Documents;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Formats;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Drafting;

/// <summary>An amending act made on screen: its draft is whole in either way, and loaded again it makes the same change.</summary>
public sealed class AmendingDraftTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private VekhaApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await VekhaApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("whole=false")]
    [InlineData("whole=true&former=true&standard=Gost2016")]
    [InlineData("whole=false&reason=В целях уточнения сроков")]
    public async Task Loaded_again_the_draft_makes_the_same_change(string choice)
    {
        var (visitor, act) = await PreparedAsync();
        await ReviseAsync(visitor, act);
        var file = await FileAsync(visitor, act, choice);
        var loaded = PrintedOrder.AddressOf(
            await visitor.PostAsync("/acts/new", "new-act", [], (file, "905-р.docx", "Form.File")));
        if (choice.Contains("whole=false", StringComparison.Ordinal)) await visitor.PostAsync($"{loaded}/former", "former");
        (await RowsAsync(loaded)).ShouldBe(await RowsAsync(act));
        (await KindsAsync(visitor, loaded)).ShouldBe(await KindsAsync(visitor, act));
    }

    [Fact]
    public async Task Row_by_row_each_change_is_a_clause_with_its_new_wording()
    {
        var (visitor, act) = await PreparedAsync();
        await ReviseAsync(visitor, act);
        var read = Read(await FileAsync(visitor, act, "whole=false"));
        read.Act!.Clauses.Select(clause => clause.Number).ShouldBe(["1", "1.1", "1.2", "1.3", "2"]);
        read.Act.Clauses[0].Text.ShouldBe("Внести в комплекс мер («дорожную карту») по созданию и функционированию центров цифрового "
            + "образования детей «IT-куб» в Лесогорской области в 2024–2026 годах, утверждённый распоряжением Правительства "
            + "Лесогорской области от 15 января 2024 г. № 21-р «Об утверждении комплекса мер («дорожной карты») по созданию и "
            + "функционированию центров цифрового образования детей «IT-куб» в Лесогорской области в 2024–2026 годах», "
            + "следующие изменения:");
        read.Act.Clauses[1].Text.ShouldStartWith("Строку 2 изложить в следующей редакции:");
        read.Act.Clauses[2].Text.ShouldStartWith("После строки 2 дополнить строкой 2.1 следующего содержания:");
        read.Act.Clauses[3].Text.ShouldBe("Строку 3 исключить.");
        read.Act.Amends.Single().ShouldBe(new(new(2024, 1, 15), "21-р"));
        (read.Act.Date, read.Act.Number).ShouldBe((null, null));
        read.Plans.ShouldBeEmpty();
    }

    [Fact]
    public async Task As_a_whole_the_annex_is_worded_anew_and_nothing_else()
    {
        var (visitor, act) = await PreparedAsync();
        await ReviseAsync(visitor, act);
        var read = Read(await FileAsync(visitor, act, "whole=true"));
        read.Act!.Title.ShouldBe("О внесении изменения в распоряжение Правительства Лесогорской области от 15 января 2024 г. № 21-р");
        read.Act.Clauses.Select(clause => clause.Number).ShouldBe(["1", "2"]);
        read.Act.Clauses[0].Text.ShouldEndWith("в новой редакции согласно приложению к настоящему распоряжению.");
        read.Plans.ShouldHaveSingleItem().Measures.Select(m => m.Number).ShouldBe(["1", "2", "2.1"]);
    }

    [Fact]
    public async Task A_draft_whose_rows_change_their_numbers_is_given_as_a_whole_and_says_why()
    {
        var (visitor, act) = await PreparedAsync();
        await SaveAsync(visitor, act, 2, new() { ["Form.Number"] = "7" });
        var page = await visitor.PageAsync($"{act}/draft");
        page.QuerySelector("#why-whole")!.TextContent.ShouldBe(ActTexts.Draft_WholeRenumbered);
        page.QuerySelector("input[name=whole][value=false]")!.HasAttribute("disabled").ShouldBeTrue();
        Read(await FileAsync(visitor, act, "whole=false")).Plans.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_page_shows_what_the_file_says()
    {
        var (visitor, act) = await PreparedAsync();
        (await visitor.PageAsync($"{act}/draft")).QuerySelector("[role=status]")!.TextContent.ShouldBe(ActTexts.Draft_NoChanges);
        await ReviseAsync(visitor, act);
        var page = await visitor.PageAsync($"{act}/draft?shown=true&whole=false&reason=В целях порядка");
        var text = page.QuerySelector(".vk-official")!.TextContent;
        text.ShouldContain("В целях порядка:");
        text.ShouldContain("Строку 3 исключить.");
        var link = page.QuerySelector("a[download]")!.GetAttribute("href")!;
        Read(await visitor.Http.GetByteArrayAsync(new Uri(link, UriKind.Relative), Ct)).Act!.Clauses.Count.ShouldBe(5);
    }

    private async Task<(Visitor Visitor, string Act)> PreparedAsync()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var first = await PrintedOrder.InForceAsync(visitor);
        await using var db = _app.Database.Open();
        var edition = await db.Editions.Where(e => e.ActId == PrintedOrder.IdOf(first)).Select(e => e.Id).SingleAsync(Ct);
        var chain = $"/plan/editions?edition={edition}";
        // Another draft of the same edition is begun and left.
        await visitor.PostAsync(chain, "prepare");
        return (visitor, PrintedOrder.AddressOf(await visitor.PostAsync(chain, "prepare")));
    }

    /// <summary>Row 2 is worded anew, row 3 taken out, row 2.1 added.</summary>
    private static async Task ReviseAsync(Visitor visitor, string act)
    {
        await SaveAsync(visitor, act, 2, new()
        {
            ["Form.Name"] = "Ремонт и оформление помещений центра «IT-куб»",
            ["Form.DeadlineText"] = "до 1 октября 2024 г.",
        });
        (await visitor.PostAsync(await PrintedOrder.MeasureAddressAsync(visitor, act, 3), "remove"))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await visitor.PageAsync(act);
        var adding = page.QuerySelectorAll("[data-measure]")[1].QuerySelector("a[href*='/measures/new']")!.GetAttribute("href")!;
        await visitor.PostAsync(adding, "measure", new()
        {
            ["Form.Do"] = "save",
            ["Form.Number"] = "2.1",
            ["Form.Name"] = "Закупка мебели; сборка",
            ["Form.DeadlineText"] = "до 20 августа 2024 г.",
            ["Form.Owner"] = "Region",
            ["Place.AsIs"] = "true",
        });
    }

    private static async Task SaveAsync(Visitor visitor, string act, int row, Dictionary<string, string> fields)
    {
        var answer = await visitor.PostAsync(
            await PrintedOrder.MeasureAddressAsync(visitor, act, row), "measure", new(fields) { ["Form.Do"] = "save" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<IEnumerable<string>> KindsAsync(Visitor visitor, string act) =>
        (await visitor.PageAsync($"{act}/plans/1/changes?kind=all")).QuerySelectorAll(".vk-compared .vk-badge").Select(b => b.TextContent);

    private static async Task<byte[]> FileAsync(Visitor visitor, string act, string choice) =>
        await visitor.Http.GetByteArrayAsync(new Uri($"{act}/draft.docx?shown=true&{choice}", UriKind.Relative), Ct);

    private static Reading Read(byte[] file) => DocumentReader.Read(DocumentFile.Read(file, Ct).Text!);

    private async Task<List<string>> RowsAsync(string act)
    {
        await using var db = _app.Database.Open();
        var rows = await db.Measures.Where(m => db.Editions.Any(e => e.Id == m.EditionId && e.ActId == PrintedOrder.IdOf(act)))
            .OrderBy(m => m.Ordinal).Select(m => m.Measure).ToListAsync(Ct);
        return rows.ConvertAll(row => string.Join(" | ", Enum.GetValues<MeasurePart>().Select(row.TextOf)));
    }
}
