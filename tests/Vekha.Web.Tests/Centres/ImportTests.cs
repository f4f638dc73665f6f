using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Formats.Xlsx;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Centres;

public sealed class ImportTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Headings = "Название\tНаправление\tОрганизация\tМуниципалитет\tГод создания\tАдрес\tПлощадь\tДата открытия\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_table_makes_centres_with_their_hosts_and_obligations()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(Headings
            + "IT-куб «Сосна»\tIT-куб\tМБОУ «Школа № 31»\tСосновский район\t2024\tул. Сосновая, 1\t120,5\t\n"
            + "Точка «Сосна»\tТочка роста\tМБОУ «Школа № 31»\tСосновский район\t2023\t\t\t05.09.2023\n", create: true);
        preview.Rows().ShouldBe(
        [
            $"{CentreTexts.Import_StateNew} | {CentreTexts.Import_MunicipalityAdded.With("Сосновский район")} | "
                + $"{CentreTexts.Import_HostAdded.With("МБОУ «Школа № 31»")}",
            $"{CentreTexts.Import_StateNew} | {CentreTexts.Import_HostAdded.With("МБОУ «Школа № 31»")}",
        ]);
        var saved = await coordinator.SaveAsync(preview);

        await using var db = fixture.App.Database.Open();
        var cube = await CentreAsync("IT-куб «Сосна»");
        cube.Card.ShouldBe(new("ул. Сосновая, 1", 120.5m, null));
        (await CentreAsync("Точка «Сосна»")).Card.OpenedOn.ShouldBe(new DateOnly(2023, 9, 5));
        var host = await db.Organisations.SingleAsync(o => o.Id == cube.HostId, Ct);
        var municipality = await db.Organisations.SingleAsync(o => o.Id == cube.MunicipalityId, Ct);
        (host.Kind, host.ParentId, municipality.Kind, municipality.ParentId)
            .ShouldBe((OrganisationKind.Host, municipality.Id, OrganisationKind.Municipality, (OrganisationId?)TestRegion.Region.Id));
        var owed = await OwedAsync(cube.Id);
        owed.ShouldBe(await OwedAsync(TestRegion.OzerskCube.Id));
        owed.ShouldBeGreaterThan(0);
        (await coordinator.PageAsync(Visitor.TargetOf(saved))).QuerySelector("[role=status]")!.TextContent
            .ShouldContain(CentreTexts.Import_Done.With(Russian.Count(2, Texts.Count_Centres),
                Russian.Count(owed, Texts.Count_Obligations)));
        (await db.Journal.CountAsync(j => j.ThingId == cube.Id.Value && j.Kind == "centre.added", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_table_adds_nothing_the_second_time()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        const string table = Headings + "Кванториум «Лицей»\tКванториум\tОбластной лицей\t\t2024\t\t\t\n";
        var preview = await coordinator.PreviewAsync(table);
        var first = Visitor.TargetOf(await coordinator.SaveAsync(preview));
        Visitor.TargetOf(await coordinator.SaveAsync(preview)).ShouldBe(first);
        (await coordinator.PageAsync(first)).QuerySelector("[role=status]")!.TextContent
            .ShouldContain(Russian.Count(1, Texts.Count_Centres));
        (await (await fixture.App.SignedInAsync("admin")).PageAsync($"{first}&added=500")).QuerySelector("[role=status]").ShouldBeNull();
        var again = await coordinator.PreviewAsync(table);
        again.Rows().ShouldBe([$"{CentreTexts.Import_StateKnown} | {CentreTexts.Import_Known.With("Кванториум «Лицей»")}"]);
        again.MaySave().ShouldBeFalse();
        await CentreAsync("Кванториум «Лицей»");
    }

    [Fact]
    public async Task Two_people_who_save_the_same_table_at_once_add_it_once()
    {
        const string table = Headings + "IT-куб «Ель»\tIT-куб\tШкола № 41\tЕловский район\t2024\t\t\t\n";
        Visitor[] people = [await fixture.App.SignedInAsync("coordinator"), await fixture.App.SignedInAsync("admin")];
        var previews = new[] { await people[0].PreviewAsync(table, create: true), await people[1].PreviewAsync(table, create: true) };
        var answers = await Task.WhenAll(people.Select((person, i) => person.SaveAsync(previews[i])));
        foreach (var answer in answers.Where(a => a.StatusCode != HttpStatusCode.Redirect))
            (await ImportedTables.ReadAsync(answer)).Alert().ShouldBe(CentreTexts.ImportFault_AddedMeanwhile);
        answers.Count(a => a.StatusCode == HttpStatusCode.Redirect).ShouldBe(1);
        await using var db = fixture.App.Database.Open();
        (await db.Organisations.CountAsync(o => o.Name == "Еловский район" || o.Name == "Школа № 41", Ct)).ShouldBe(2);
        await CentreAsync("IT-куб «Ель»");
    }

    [Fact]
    public async Task What_was_not_seen_checked_is_not_saved()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(Headings + "Точка «Лицей»\tТочка роста\tОбластной лицей\t\t2024\t\t\t\n");
        var answer = await coordinator.SaveAsync(
            preview, new() { ["Form.Table"] = Headings + "Точка «Другая»\tТочка роста\tОбластной лицей\t\t2023\t\t\t\n" });
        var page = await ImportedTables.ReadAsync(answer);
        page.Alert().ShouldBe(Texts.TableFault_Changed);
        await using var db = fixture.App.Database.Open();
        (await db.Centres.AnyAsync(c => c.Name == "Точка «Лицей»" || c.Name == "Точка «Другая»", Ct)).ShouldBeFalse();
        page.MaySave().ShouldBeTrue();
    }

    [Fact]
    public async Task Rows_with_faults_are_left_out_only_when_asked()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(Headings
            + "Точка «Озёрск»\tТочка роста\tШкола № 2\tГород Озёрск\t2024\t\t\t\nТочка\tТочка роста\tШкола № 55\tНовый "
            + "район\t2024\t\t\t\n");
        (await ImportedTables.ReadAsync(await coordinator.SaveAsync(preview))).Alert().ShouldBe(Texts.TableFault_FaultyRows);
        (await coordinator.SaveAsync(preview, new() { ["Form.Skip"] = "true" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CentreAsync("Точка «Озёрск»")).MunicipalityId.ShouldBe(TestRegion.Ozersk.Id);
        await using var db = fixture.App.Database.Open();
        (await db.Organisations.AnyAsync(o => o.Name == "Новый район", Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_workbook_with_a_title_above_the_headings_is_saved_from_what_the_preview_keeps()
    {
        var far = await fixture.App.SignedInAsync("far-coordinator");
        var workbook = XlsxTable.Write("Центры", ["", "", "", ""],
            [["", "Список центров", "", ""], ["Организация", "Год", "Направление", "Название"],
                ["Дальняя школа", 2024, "Кванториум", "Кванториум «Дальний»"]]);
        var preview = await ImportedTables.ReadAsync(await far.CheckAsync(workbook, "центры.xlsx"));
        (await far.SaveAsync(preview)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CentreAsync("Кванториум «Дальний»")).RegionId.ShouldBe(TestRegion.OtherRegion.Id);
    }

    private async Task<Centre> CentreAsync(string name)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Centres.AsNoTracking().SingleAsync(c => c.Name == name, Ct);
    }

    private async Task<int> OwedAsync(CentreId centre)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Obligations.CountAsync(o => o.CentreId == centre, Ct);
    }
}
