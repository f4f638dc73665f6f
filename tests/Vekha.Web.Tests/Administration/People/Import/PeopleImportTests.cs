using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Account;
using Vekha.Application.Administration.People;
using Vekha.Application.Administration.People.Import;
using Vekha.Application.Mail;
using Vekha.Formats.Xlsx;
using Vekha.Testing;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Administration.People.Import;

public sealed class PeopleImportTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Address = "/administration/people/import";
    private const string Headings = "ФИО\tДолжность\tЛогин\tПочта\tТелефон\tРоль\tОрганизация\tМуниципалитет\n";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_added_before_the_second_press_and_then_each_gets_a_first_password()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings
            + "Зуева Анна Ильинична\tдиректор\t\tzueva@school.example\t+7 900 000-00-01\tРуководитель центра\tШкола № 1\t\n"
            + "Юдин Олег Ильич\t\tudin\t\t\tКоординатор\tЛесогорская область\t\n");
        StatesOf(preview).ShouldBe([PeopleTexts.Import_New, PeopleTexts.Import_New]);
        await using var db = fixture.App.Database.Open();
        (await db.Users.CountAsync(p => p.FullName.StartsWith("Зуева") || p.UserName == "udin", Ct)).ShouldBe(0);

        var sheet = await Visitor.ReadAsync(await SaveAsync(admin, preview));
        var codes = sheet.QuerySelectorAll(".vk-first-access code").Select(c => c.TextContent).ToList();
        (codes.Count, codes[0], codes[2]).ShouldBe((4, "zueva.ai", "udin"));
        var added = await db.Users.SingleAsync(p => p.UserName == "zueva.ai", Ct);
        (added.FullName, added.Post, added.Email, added.PhoneNumber, added.MustChangePassword)
            .ShouldBe(("Зуева Анна Ильинична", "директор", "zueva@school.example", "+7 900 000-00-01", true));
        (await db.RoleAssignments.SingleAsync(r => r.PersonId == added.Id, Ct)).OrganisationId.ShouldBe(TestRegion.School1.Id);
        (await db.Journal.CountAsync(j => j.ThingId == added.Id.Value && j.Kind == "person.added", Ct)).ShouldBe(1);
        foreach (var (login, password) in new[] { (codes[0], codes[1]), (codes[2], codes[3]) })
        {
            var person = fixture.App.Visitor();
            await person.SignInAsync(login, password);
            (await person.Http.GetAsync(new Uri("/no-access", UriKind.Relative), Ct)).Headers.Location!.OriginalString
                .ShouldBe("/account/password");
        }
    }

    [Theory]
    [InlineData("", "#table")]
    [InlineData("Кто-то\tгде-то\n", "#table")]
    [InlineData(Headings + "Верная Ия Львовна\t\t\t\t\tРуководитель центра\tШкола № 1\t\nБез роли Ия\t\t\t\t\t\tШкола № 1\t\n", "#row-3")]
    public async Task What_is_wrong_is_summed_up_on_top_with_the_focus_and_told_by_the_title(string table, string place)
    {
        var page = await CheckAsync(await fixture.App.SignedInAsync("admin"), table);
        var summary = page.QuerySelector(".vk-error-summary[autofocus]").ShouldNotBeNull();
        summary.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe([place]);
        page.QuerySelector(place).ShouldNotBeNull();
        page.Title.ShouldStartWith(Texts.Errors_PageTitle.With(""));
        page.QuerySelectorAll("#preview").ShouldAllBe(h => h.TextContent == Texts.Import_Checked && !h.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task The_preview_shows_all_that_is_saved_and_says_where_a_head_is_already()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var page = await CheckAsync(admin, Headings
            + "Вторая Ия Львовна\tметодист\t\tvtoraya@school.example\t+7 900 000-00-07\tРуководитель центра\tШкола № 1\t\n"
            + "Третья Ия Львовна\t\t\t\t\tКоординатор\tЛесогорская область\t\n");
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        foreach (var saved in new[] { "методист", "vtoraya@school.example", "+7 900 000-00-07" }) rows[0].ShouldContain(saved);
        rows[0].ShouldContain(PeopleTexts.Import_HeadsAlready.Split('{')[0]);
        rows[0].ShouldContain("Вера Соколова");
        rows[1].ShouldNotContain(PeopleTexts.Import_HeadsAlready.Split('{')[0]);
        page.QuerySelector("#preview[autofocus]")!.TextContent.ShouldBe(PeopleTexts.Import_PreviewTitle);
        page.QuerySelectorAll(".vk-error-summary").ShouldBeEmpty();
        page.Title.ShouldNotStartWith(Texts.Errors_PageTitle.With(""));
        var sheet = await Visitor.ReadAsync(await SaveAsync(admin, page));
        sheet.QuerySelector("[role=status][autofocus]").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_table_adds_nobody_twice_however_it_is_pressed()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings + "Дважды Пётр Ильич\t\t\t\t\tРуководитель центра\tШкола № 2\t\n");
        var answers = await Task.WhenAll(SaveAsync(admin, preview), SaveAsync(admin, preview));
        var sheets = await Task.WhenAll(answers.Select(a => Visitor.ReadAsync(a)));
        sheets.Sum(s => s.QuerySelectorAll(".vk-first-access tbody tr").Length).ShouldBe(1);
        await using var db = fixture.App.Database.Open();
        (await db.Users.CountAsync(p => p.FullName == "Дважды Пётр Ильич", Ct)).ShouldBe(1);
        var again = await CheckAsync(admin, Headings + "Дважды Пётр Ильич\t\t\t\t\tРуководитель центра\tШкола № 2\t\n");
        StatesOf(again).ShouldBe([PeopleTexts.Import_Known]);
        again.QuerySelector("button[name='Form.Save'][value=true]").ShouldBeNull();
    }

    [Fact]
    public async Task Who_has_an_account_gets_what_the_row_says_and_keeps_what_it_leaves_empty()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        await SaveAsync(admin, await CheckAsync(admin, Headings
            + "Правкина Ия\tметодист\tpravkina\tpravkina@school.example\t\tРуководитель центра\tШкола № 1\t\n"));
        var preview = await CheckAsync(admin, Headings
            + "Правкина Ия Львовна\t\tPravkina\t\t+7 900 000-00-02\tРуководитель центра\tШкола № 1\t\n"
            + "Правкина Ия Львовна\t\tPravkina\t\t+7 900 000-00-02\tруководитель\tШкола № 2\t\n");
        StatesOf(preview).ShouldBe([PeopleTexts.Import_Changed, PeopleTexts.Import_Changed]);
        var saved = await Visitor.ReadAsync(await SaveAsync(admin, preview));
        saved.QuerySelector("[role=status]")!.TextContent.ShouldContain(PeopleTexts.Import_Done.With("0", "1"));
        await using var db = fixture.App.Database.Open();
        var person = await db.Users.SingleAsync(p => p.UserName == "pravkina", Ct);
        (person.FullName, person.Post, person.Email, person.PhoneNumber)
            .ShouldBe(("Правкина Ия Львовна", "методист", "pravkina@school.example", "+7 900 000-00-02"));
        (await db.RoleAssignments.CountAsync(r => r.PersonId == person.Id, Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task A_new_person_with_two_rows_gets_one_account_with_two_roles()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings
            + "Двурольный Лев\t\tdvurolny\t\t\tРуководитель центра\tШкола № 1\t\n"
            + "Двурольный Лев\t\tdvurolny\t\t\tРуководитель центра\tШкола № 2\t\n");
        StatesOf(preview).ShouldBe([PeopleTexts.Import_New, PeopleTexts.Import_Changed]);
        await SaveAsync(admin, preview);
        await using var db = fixture.App.Database.Open();
        var person = await db.Users.SingleAsync(p => p.UserName == "dvurolny", Ct);
        (await db.RoleAssignments.CountAsync(r => r.PersonId == person.Id, Ct)).ShouldBe(2);
    }

    [Theory]
    [InlineData("\t\t\t\t\tРуководитель центра\tШкола № 1\t", PersonFault.NameRequired)]
    [InlineData("Иванов И\t\t\t\t\t\tШкола № 1\t", PersonFault.RoleRequired)]
    [InlineData("Иванов И\t\t\t\t\tначальник\tШкола № 1\t", PeopleImportFault.UnknownRole, "начальник")]
    [InlineData("Иванов И\t\t\t\t\tкуратор\tШкола № 99\t", PeopleImportFault.UnknownOrganisation, "Школа № 99")]
    [InlineData("Иванов И\t\t\t\t\tкуратор\tПриморский край\t",
        PeopleImportFault.UnknownOrganisation, "Приморский край")]
    [InlineData("Иванов И\t\t\t\t\tадминистратор\tМинистерство просвещения\t",
        PeopleImportFault.UnknownOrganisation, "Министерство просвещения")]
    [InlineData("Иванов И\t\tfar-coordinator\t\t\tкуратор\tЛесогорская область\t", LoginFault.Taken, "far-coordinator")]
    [InlineData("Иванов И\t\tкириллица\t\t\tкуратор\tЛесогорская область\t", LoginFault.Invalid)]
    [InlineData("Иванов И\t\t\tне адрес\t\tкуратор\tЛесогорская область\t", MailAddressFault.Wrong)]
    public async Task A_row_is_told_what_is_wrong_with_it(string row, object code, params string[] quoted)
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings + row + "\n");
        StatesOf(preview).ShouldBe([Texts.Import_StateFaulty]);
        preview.QuerySelector("tbody .vk-error")!.TextContent.ShouldBe(FaultWords.Of((Enum)code, [.. quoted]));
        preview.QuerySelector("button[name='Form.Save'][value=true]").ShouldBeNull();
    }

    [Fact]
    public async Task A_role_is_given_only_where_it_may_be_held()
    {
        var preview = await CheckAsync(await fixture.App.SignedInAsync("admin"),
            Headings + "Иванов И\t\t\t\t\tкоординатор\tШкола № 1\t\n");
        preview.QuerySelector("tbody .vk-error").ShouldNotBeNull();
    }

    [Fact]
    public async Task Rows_of_one_login_tell_of_one_person_and_say_nothing_twice()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings
            + "Первый П\t\tpervy\t\t\tкуратор\tЛесогорская область\t\n"
            + "Второй В\t\tpervy\t\t\tкоординатор\tЛесогорская область\t\n"
            + "Первый П\t\tpervy\t\t\tкуратор\tЛесогорская область\t\n");
        StatesOf(preview).ShouldAllBe(state => state == Texts.Import_StateFaulty);
        preview.QuerySelectorAll("tbody .vk-error").Select(e => e.TextContent).ShouldBe(
            new[] { 3, 2, 3 }.Select(row => PeopleTexts.PeopleImportFault_OtherPerson.With(row)));
        preview = await CheckAsync(admin, Headings
            + "Первый П\t\tpervy\t\t\tкуратор\tЛесогорская область\t\n"
            + "Первый П\t\tpervy\t\t\tкуратор\tЛесогорская область\t\n");
        StatesOf(preview).ShouldBe([PeopleTexts.Import_New, Texts.Import_StateFaulty]);
        preview.QuerySelector("tbody .vk-error")!.TextContent.ShouldBe(PeopleTexts.PeopleImportFault_Doubled.With(2));
    }

    [Fact]
    public async Task Rows_of_one_person_without_a_login_that_differ_are_both_wrong()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings
            + "Двойной Д\tдиректор\t\t\t\tкуратор\tЛесогорская область\t\n"
            + "Двойной Д\tзавуч\t\t\t\tкуратор\tЛесогорская область\t\n");
        StatesOf(preview).ShouldAllBe(state => state == Texts.Import_StateFaulty);
        preview.QuerySelectorAll("tbody .vk-error").Select(e => e.TextContent).ShouldBe(
            new[] { 3, 2 }.Select(row => PeopleTexts.PeopleImportFault_Contradicts.With(row)));
        preview.QuerySelector("button[name='Form.Save'][value=true]").ShouldBeNull();
    }

    [Fact]
    public async Task Good_rows_are_saved_without_the_faulty_ones_where_that_is_asked_for()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings
            + "Годный Г\t\tgodny\t\t\tкуратор\tЛесогорская область\t\n" + "Негодный Н\t\t\t\t\tкуратор\tНигде\t\n");
        (await SaveAsync(admin, preview)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var sheet = await Visitor.ReadAsync(await SaveAsync(admin, preview, new() { ["Form.Skip"] = "true" }));
        sheet.QuerySelectorAll(".vk-first-access tbody tr").Length.ShouldBe(1);
        await using var db = fixture.App.Database.Open();
        (await db.Users.CountAsync(p => p.FullName == "Негодный Н", Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_not_seen_checked_is_not_saved()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var preview = await CheckAsync(admin, Headings + "Виденный В\t\t\t\t\tкуратор\tЛесогорская область\t\n");
        var answer = await SaveAsync(admin, preview,
            new() { ["Form.Table"] = Headings + "Невиданный Н\t\t\t\t\tкуратор\tЛесогорская область\t\n" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await using var db = fixture.App.Database.Open();
        (await db.Users.CountAsync(p => p.FullName == "Невиданный Н", Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_given_out_can_be_changed_and_given_back()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var content = await admin.Http.GetByteArrayAsync(new Uri("/administration/people/roster.xlsx", UriKind.Relative), Ct);
        var rows = XlsxReader.Read(new MemoryStream(content))!;
        rows.SelectMany(r => r).ShouldNotContain("far-coordinator");
        var preview = await Visitor.ReadAsync(await admin.PostAsync(Address, "import", [], (content, "Люди.xlsx", "Form.File")));
        StatesOf(preview).ShouldNotBeEmpty();
        StatesOf(preview).ShouldAllBe(state => state == PeopleTexts.Import_Known);
        var empty = await admin.Http.GetByteArrayAsync(new Uri("/administration/people/template.xlsx", UriKind.Relative), Ct);
        XlsxReader.Read(new MemoryStream(empty))!.Single(r => r.Count > 1).ShouldContain(PeopleTexts.Role);
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("head")]
    public async Task Who_does_not_administer_sees_neither_the_page_nor_the_files(string login)
    {
        var visitor = await fixture.App.SignedInAsync(login);
        foreach (var address in new[] { Address, "/administration/people/roster.xlsx", "/administration/people/template.xlsx" })
            (await visitor.StatusOfAsync(address)).ShouldNotBe(HttpStatusCode.OK, address);
    }

    private static async Task<IHtmlDocument> CheckAsync(Visitor visitor, string table)
    {
        var answer = await visitor.PostAsync(Address, "import", new() { ["Form.Table"] = table });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await Visitor.ReadAsync(answer);
    }

    private static Task<HttpResponseMessage> SaveAsync(
        Visitor visitor, IHtmlDocument preview, Dictionary<string, string>? changed = null) =>
        visitor.PostAsync(Visitor.FormOf(preview, "import"), Address, new(changed ?? []) { ["Form.Save"] = "true" });

    private static List<string> StatesOf(IParentNode preview) =>
        [.. preview.QuerySelectorAll("tbody .vk-badge").Select(b => b.TextContent)];
}
