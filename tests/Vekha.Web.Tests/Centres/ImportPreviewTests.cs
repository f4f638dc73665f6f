using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Formats.Xlsx;
using Vekha.Testing;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Centres;

public sealed class ImportPreviewTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("coordinator", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("far-coordinator", HttpStatusCode.OK)]
    [InlineData("municipal", HttpStatusCode.Redirect)]
    [InlineData("head", HttpStatusCode.Redirect)]
    [InlineData("reviewer", HttpStatusCode.Redirect)]
    [InlineData("curator", HttpStatusCode.Redirect)]
    [InlineData("nobody", HttpStatusCode.Redirect)]
    public async Task Only_those_who_edit_centres_open_it(string login, HttpStatusCode status) =>
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync(ImportedTables.Address)).ShouldBe(status);

    [Theory]
    [InlineData(
        "Год создания\tНаименование организации\tНаправление\tНаименование центра\r\n2024\tОбластной лицей\tIT-куб\tIT-куб «Лицей»")]
    [InlineData(
        "Название;Вид центра;Муниципальное образование;Муниципальная организация;Когорта;Дата открытия\nКуб;it-cube;;ГБОУ \"Областной "
            + "лицей\";2024 г.;01.09.2024")]
    [InlineData(
        "Центры, созданные в 2023, 2024 годах\nЦентр,Программа,Школа,Год,Адрес\nКуб,Центр «IT-куб»,\"ГБОУ \"\"Областной лицей\"\"\","
            + "2024,\"г. Лесогорск, ул. Лесная, 1\"")]
    public async Task Columns_stand_in_any_order_under_their_usual_names(string table)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(table);
        preview.Rows().ShouldBe([CentreTexts.Import_StateNew]);
        preview.MaySave().ShouldBeTrue();
        await using var db = fixture.App.Database.Open();
        (await db.Centres.AnyAsync(c => c.HostId == TestRegion.Lyceum.Id, TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task Each_row_says_what_becomes_of_it()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(string.Join('\n',
            "Название\tНаправление\tОрганизация\tМуниципалитет\tГод\tПлощадь\tДата открытия",
            "Куб\tIT-куб\tШкола № 1\tЗареченский район\t2024\t\t",
            "\tКванториум\tШкола № 1\t\t24\tмного\tскоро",
            "Точка\tПрыжок\tШкола № 2\tГород Озёрск\t2024\t120,5\t1 сентября 2024 г.",
            "Точка\tТочка роста\tШкола № 2\tгород озерск\t2024\t1 200 м²\t01.09.2024 0:00:00",
            "Точка\tТочка роста\tМБОУ Школа № 2\t\t2025\t0,001\t",
            "Точка\tТочка роста\tШкола № 7\tГород Озёрск\t2024\t\t",
            "Точка\tТочка роста\tШкола № 8\tДальний округ\t2024\t\t"));
        preview.Rows().ShouldBe(
        [
            $"{CentreTexts.Import_StateKnown} | {CentreTexts.Import_Known.With("IT-куб «Заречье»")}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.NewCentreFault_NameRequired} | "
                + $"{CentreTexts.NewCentreFault_CohortUnfit.With("24", 2015, 2100)} | "
                + $"{CentreTexts.NewCentreFault_AreaUnfit.With("много")} | {CentreTexts.NewCentreFault_OpenedOnUnfit.With("скоро")}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_UnknownProgramme.With("Прыжок")}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_Contradicts.With(6)}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.NewCentreFault_AreaUnfit.With("0,001")} | "
                + $"{CentreTexts.ImportFault_Contradicts.With(5)}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_UnknownHost.With("Школа № 7")}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_UnknownMunicipality.With("Дальний округ")}",
        ]);
    }

    [Fact]
    public async Task The_same_row_again_is_wrong_and_the_first_one_stays()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(
            "Название;Направление;Организация;Год\nКуб;IT-куб;Областной лицей;2024\nКуб;IT-куб;Областной лицей;2024");
        preview.Rows().ShouldBe(
            [CentreTexts.Import_StateNew, $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_Doubled.With(2)}"]);
        preview.QuerySelector("button[name='Form.Save'][value='true']")!.TextContent.Trim().ShouldEndWith(
            Texts.Import_SaveOnly.With("", 1));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("Иванов Иван\nПетров Пётр", "«Наименование центра», «Направление», «Организация», «Год создания»")]
    [InlineData("Название;Организация;Год\nКуб;Школа № 1;2024", "«Направление»")]
    public async Task What_is_no_table_of_centres_cannot_be_saved(string table, string? missing)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview = await coordinator.PreviewAsync(table);
        preview.Alert().ShouldBe(missing is null ? Texts.Import_Empty : CentreTexts.Import_Missing.With(missing));
        preview.MaySave().ShouldBeFalse();
        preview.QuerySelector("#table")!.TextContent.ShouldBe(table);
    }

    [Fact]
    public async Task Another_region_s_schools_are_unknown_whatever_region_the_form_names()
    {
        var far = await fixture.App.SignedInAsync("far-coordinator");
        var form = Visitor.FormOf(await far.PageAsync(ImportedTables.Address), "import");
        var answer = await far.PostAsync(form, ImportedTables.Address, new()
        {
            ["Form.Region"] = TestRegion.Region.Id.ToString(),
            ["Form.Table"] =
                "Название;Направление;Организация;Муниципалитет;Год\nКуб;IT-куб;Областной лицей;;2024\nКуб;IT-куб;Школа № 1;Зареченский "
                    + "район;2024",
        });
        (await ImportedTables.ReadAsync(answer)).Rows().ShouldBe(
        [
            $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_UnknownHost.With("Областной лицей")}",
            $"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_UnknownMunicipality.With("Зареченский район")}",
        ]);
    }

    [Fact]
    public async Task A_workbook_is_shown_as_it_stands_in_the_sheet()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var workbook = XlsxTable.Write("Центры", ["Название", "Направление", "Организация", "Год создания", "Дата открытия"],
            [["IT-куб\n«Лицей»", "IT-куб", "Областной лицей", 2024, new DateOnly(2024, 9, 2)],
                ["Куб", "IT-куб", "Областной лицей", 1999, null]]);
        var preview = await ImportedTables.ReadAsync(await coordinator.CheckAsync(workbook, "центры.xlsx"));
        preview.Rows()
            .ShouldBe([$"{Texts.Import_StateFaulty} | {CentreTexts.ImportFault_Contradicts.With(3)}",
                $"{Texts.Import_StateFaulty} | {CentreTexts.NewCentreFault_CohortUnfit.With("1999", 2015, 2100)} | "
                    + $"{CentreTexts.ImportFault_Contradicts.With(2)}"]);
        preview.QuerySelectorAll("tbody th")[0].TextContent.ShouldBe("IT-куб «Лицей»");
    }

    public static TheoryData<string, string> Unreadable => new()
    {
        { "скан.pdf", Texts.Import_FileUnreadable },
        { "фото.jpg", Texts.Import_FileUnreadable },
        { "письмо.docx", Texts.Import_FileUnreadable },
        { "книга.xlsx", Texts.Import_FileUnreadable },
        { "обрыв.xlsx", Texts.Import_FileUnreadable },
        { "пустой.csv", Texts.Import_Empty },
        { "большой.csv", Texts.Import_FileTooLarge },
        { "длинный.csv", Texts.Import_TextTooLarge },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task A_file_that_is_no_table_gets_a_message(string name, string words)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        (await ImportedTables.ReadAsync(await coordinator.CheckAsync(ContentOf(name), name))).Alert().ShouldBe(words);
    }

    // Made here, not in the data of the theory: a runner writes that out.
    private static byte[] ContentOf(string name) => name switch
    {
        "скан.pdf" => SampleFiles.Pdf,
        "фото.jpg" => SampleFiles.Jpeg,
        "письмо.docx" => SampleFiles.Docx,
        "книга.xlsx" => SampleFiles.Xlsx,
        "обрыв.xlsx" => SampleFiles.Xlsx[..40],
        "большой.csv" => new byte[(5 << 20) + 1],
        "длинный.csv" => [.. Enumerable.Repeat((byte)'a', 2_000_000)],
        _ => [],
    };

    [Fact]
    public async Task A_file_larger_than_any_upload_gets_the_form_again_with_a_message()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer = await coordinator.CheckAsync(new byte[OversizedUploads.Upload + 1], "огромный.xlsx");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Visitor.ReadAsync(answer)).Alert().ShouldBe(Texts.Import_FileTooLarge);
    }
}
