using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Vekha.Testing;

namespace Vekha.Web.Tests.Plans;

public sealed class PlanExportTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("/plan/grid")]
    [InlineData("/plan/measures")]
    [InlineData("/obligations/list")]
    [InlineData("/centres/list")]
    [InlineData("/plan/undated/list")]
    public async Task A_view_is_handed_out_as_a_workbook_and_as_csv(string address)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        using var document =
            SpreadsheetDocument.Open(new MemoryStream(await visitor.Http.GetByteArrayAsync(Relative($"{address}.xlsx"), Ct)), false);
        // Above and below the table stands what it is; the filter spans the table itself.
        var filtered = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<AutoFilter>().Single().Reference!.Value!;
        var edges = filtered.Split(':').Select(place => int.Parse(place.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), Plain)).ToList();
        var rows = edges[1] - edges[0] + 1;
        (await visitor.Http.GetStringAsync(Relative($"{address}.csv"), Ct)).TrimEnd().Split("\r\n").Length.ShouldBe(rows);
        rows.ShouldBeGreaterThan(1);
        (await visitor.StatusOfAsync($"{address}.exe")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/plan/measures", "/plan/measures")]
    [InlineData("/plan/undated", "/plan/undated/list")]
    [InlineData("/calendar?month=2024-06&view=list", "/calendar/list")]
    public async Task A_view_whose_rows_are_at_hand_is_sorted_by_each_of_its_heads(string page, string file)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var links = (await visitor.PageAsync(page)).QuerySelectorAll("thead a.vk-sort").Select(a => a.GetAttribute("href")!).ToList();
        links.Count.ShouldBeGreaterThan(2);
        foreach (var link in links)
        {
            (await visitor.PageAsync(link)).QuerySelectorAll("thead th[aria-sort]").Length.ShouldBe(1, link);
            var query = link.Contains('?') ? link[link.IndexOf('?')..] : "";
            (await visitor.Http.GetStringAsync(Relative($"{file}.csv{query}"), Ct)).TrimEnd().Split("\r\n").Length.ShouldBeGreaterThan(1);
        }
    }

    [Fact]
    public async Task Measures_are_sorted_by_what_is_late_in_them_and_stand_in_groups()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync("/plan/measures?sort=-overdue&group=owner&columns=overdue");
        page.QuerySelectorAll(".vk-group th").Select(g => g.TextContent.Trim()).ShouldBe([Texts.EachCentre, Texts.Region]);
        var late = page.QuerySelectorAll("tbody:first-of-type td.vk-num")
            .Select(td => int.Parse(td.TextContent, Plain)).ToList();
        late.ShouldBe(late.OrderDescending());
        late[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_was_found_is_handed_out_too()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync("/search?q=оборудование");
        var link = page.QuerySelectorAll("a[download]").Single(a => a.TextContent.Contains("CSV")).GetAttribute("href")!;
        var text = await visitor.Http.GetStringAsync(Relative(link), Ct);
        text.ShouldContain("Сформирован перечень оборудования");
        (await (await fixture.App.SignedInAsync("other-head")).Http.GetStringAsync(Relative(link), Ct)).ShouldNotContain("Заречье");
    }

    [Theory]
    [InlineData("/plan/grid.csv")]
    [InlineData("/obligations/list.csv?standing=All")]
    [InlineData("/centres/list.csv")]
    public async Task A_file_holds_the_scope_of_its_reader_and_nothing_else(string address)
    {
        var text = await (await fixture.App.SignedInAsync("head")).Http.GetStringAsync(Relative(address), Ct);
        text.ShouldContain("IT-куб «Заречье»");
        text.ShouldNotContain("Озёрск");
        text.ShouldNotContain("Дальний");
        text.ShouldNotContain("Назначен региональный координатор");
    }

    [Fact]
    public async Task A_file_is_narrowed_as_the_page_is()
    {
        var text = await (await fixture.App.SignedInAsync("coordinator")).Http.GetStringAsync(Relative("/plan/grid.csv?cohort=2024"), Ct);
        text.ShouldContain("IT-куб «Озёрск»");
        text.ShouldNotContain("IT-куб «Заречье»");
    }

    [Fact]
    public async Task A_file_has_a_latin_name_beside_its_own_and_says_of_which_day_it_is()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        using var answer = await visitor.Http.GetAsync(Relative("/obligations/list.xlsx?cohort=2023"), Ct);
        var about = answer.Content.Headers.ContentDisposition!;
        (about.FileName, about.FileNameStar).ShouldBe(("Obyazatelstva.xlsx", "Обязательства.xlsx"));
        using var document = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(Ct), false);
        var lead = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Take(3).Select(r => r.InnerText).ToList();
        lead[0].ShouldBe("Обязательства");
        lead[1].ShouldBe("По состоянию на 10\u00a0июня\u00a02024\u00a0г.");
        lead[2].ShouldBe("Отбор: Состояние: Все открытые; Год создания: 2023");
    }

    [Fact]
    public async Task The_grid_of_a_sheet_has_its_colours_letters_and_legend()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var file = await visitor.Http.GetByteArrayAsync(Relative("/plan/grid.xlsx"), Ct);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<Pane>().Single().HorizontalSplit!.Value.ShouldBe(3, "the centre, its municipality and its year stay");
        sheet.Descendants<Cell>().ShouldContain(c => c.InnerText == "П 130 дн.\n01.02.2024");
        sheet.Descendants<Cell>().ShouldContain(c => c.InnerText == "П — просрочено");
        // No style of its own: nothing wraps it within the first column.
        var words = sheet.Descendants<Cell>().Where(c => c.InnerText is var text
            && (text == PlanTexts.LegendSeries || text == PlanTexts.LegendDecide)).ToList();
        (words.Count, words.All(c => c.StyleIndex!.Value == 0)).ShouldBe((2, true));
        var sums = sheet.Descendants<Row>().Single(r => r.Elements<Cell>().First().InnerText == PlanTexts.GridSum);
        sums.Elements<Cell>().Last().InnerText.ShouldMatch(@"^(П \d+\n)?\d+ из \d+$");
        var filtered = sheet.Descendants<AutoFilter>().Single().Reference!.Value!.Split(':')[1];
        int.Parse(filtered.TrimStart([.. filtered.Where(char.IsLetter)]), Plain).ShouldBe((int)sums.RowIndex!.Value - 1);
        sheet.Descendants<OddFooter>().Single().InnerText.ShouldNotContain("..");
    }

    [Fact]
    public async Task Files_of_another_region_do_not_exist() =>
        (await (await fixture.App.SignedInAsync("coordinator")).StatusOfAsync($"/plan/grid.xlsx?edition={fixture.FarPlan.Edition.Id}"))
            .ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_stranger_gets_no_file() =>
        (await fixture.App.Visitor().StatusOfAsync("/plan/grid.csv")).ShouldBe(HttpStatusCode.Redirect);

    private static System.Globalization.CultureInfo Plain => System.Globalization.CultureInfo.InvariantCulture;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Uri Relative(string address) => new(address, UriKind.Relative);
}
