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
        rows.ShouldBeGreaterThan(2);
        (await visitor.StatusOfAsync($"{address}.exe")).ShouldBe(HttpStatusCode.NotFound);
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
