using System.Net;
using Vekha.Documents;
using Vekha.Documents.Plans;
using Vekha.Formats;
using Vekha.Testing;
using Vekha.Web.Tests.Access;

namespace Vekha.Web.Tests.Acts.Drafting;

public sealed class DraftTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_draft_says_what_the_act_says()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(coordinator);
        var printed = DocumentReader.Read(DocumentFile.Read(PrintedOrder.File, TestContext.Current.CancellationToken).Text!);
        ContractJson.Write(await DraftAsync(coordinator, act)).ShouldBe(ContractJson.Write(printed));
    }

    [Fact]
    public async Task The_draft_of_a_passport_is_read_as_the_passport()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(coordinator, SamplePassport.Text);
        var printed = DocumentReader.Read(
            DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(SamplePassport.Text), TestContext.Current.CancellationToken).Text!);
        printed.Passport.ShouldNotBeNull();
        var draft = await DraftAsync(coordinator, act);
        ContractJson.Write(draft with { Findings = [] }).ShouldBe(ContractJson.Write(printed with { Findings = [] }));
        draft.Findings.Select(finding => (finding.Code, finding.Where))
            .ShouldBe(printed.Findings.Select(finding => (finding.Code, finding.Where)));
    }

    [Fact]
    public async Task A_measure_corrected_on_the_screen_is_drafted_as_corrected()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(coordinator);
        await coordinator.PostAsync(await PrintedOrder.MeasureAddressAsync(coordinator, act, 2), "measure", new()
        {
            ["Form.Do"] = "save",
            ["Form.Name"] = "Ремонт и оснащение помещений",
            ["Form.Parties[0].Name"] = "Комитет образования",
            ["Form.Parties[0].ByAgreement"] = "true",
            ["Form.DeadlineText"] = "до 20 августа 2024 г.",
        });
        await PrintedOrder.PutInForceAsync(coordinator, act);
        var measure = (await DraftAsync(coordinator, act)).Plans.ShouldHaveSingleItem().Measures[1];
        measure.Name.ShouldBe("Ремонт и оснащение помещений");
        measure.Responsible.ShouldBe([new Party("Комитет образования", true)]);
        measure.Deadline.Text.ShouldBe("до 20 августа 2024 г.");
    }

    [Fact]
    public async Task The_file_is_named_after_the_act()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(coordinator, PrintedOrder.Text.Replace("№ 21-р", "№ 21/5-р", StringComparison.Ordinal));
        using var answer = await coordinator.Http.GetAsync(Address(act), Ct);
        var disposition = answer.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar.ShouldBe("Распоряжение № 21-5-р от 15.01.2024 (черновик).docx");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    [Theory]
    [MemberData(nameof(Readers.OfTheRegion), MemberType = typeof(Readers))]
    public async Task Whoever_sees_the_act_gets_its_draft(string login, HttpStatusCode status)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.InForceAsync(coordinator);
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync($"{act}/draft.docx")).ShouldBe(status);
    }

    [Fact]
    public async Task Before_it_is_in_force_its_draft_is_for_the_coordinator_alone()
    {
        var act = await PrintedOrder.LoadAsync(await fixture.App.SignedInAsync("coordinator"));
        foreach (var login in new[] { "municipal", "head", "reviewer", "curator", "admin", "far-coordinator" })
            (await (await fixture.App.SignedInAsync(login)).StatusOfAsync($"{act}/draft.docx")).ShouldBe(HttpStatusCode.NotFound, login);
    }

    [Fact]
    public async Task The_act_and_its_plan_lead_to_the_draft()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(coordinator);
        (await coordinator.PageAsync(act)).QuerySelector($"a[href='{act}/draft']")!.TextContent.ShouldBe(Texts.ActDraft_Button);
        await PrintedOrder.PutInForceAsync(coordinator, act);
        var plan = await coordinator.PageAsync("/plan");
        var chosen = plan.QuerySelectorAll("select[name=edition] option").Select(option => option.GetAttribute("value")).ToList();
        var pages = await Task.WhenAll(chosen.Select(edition => coordinator.PageAsync($"/plan?edition={edition}")));
        pages.ShouldContain(page => page.QuerySelector($"a[href='{act}/draft']") != null);
    }

    private static Uri Address(string act) => new($"{act}/draft.docx", UriKind.Relative);

    private static async Task<Reading> DraftAsync(Visitor visitor, string act) =>
        DocumentReader.Read(DocumentFile.Read(await visitor.Http.GetByteArrayAsync(Address(act), Ct)).Text!);
}
