using Microsoft.EntityFrameworkCore;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Subjects;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals;

/// <summary>A plan in force in which the report of the monitoring goes through a route: the reviewer, then the operator by a
/// letter.</summary>
public sealed class RoutedFixture : IAsyncLifetime
{
    private readonly PlanFixture _plan = new();

    public VekhaApp App => _plan.App;
    public TestPlan Plan => _plan.Plan;
    public RouteTemplate Template { get; } = RouteTemplate.Create(new(Guid.CreateVersion7()), TestRegion.Region, "Проверка отчёта",
        new RouteStep("Заключение центра", Decider.Of(Role.Reviewer), StepDay.After(2, working: true)),
        new RouteStep("Согласование с оператором", Decider.Outside("Федеральный оператор"), StepDay.After(3, working: false)));

    public async ValueTask InitializeAsync()
    {
        await _plan.InitializeAsync();
        await using var db = App.Database.Open();
        db.RouteTemplates.Add(Template);
        db.RouteAttachments.Add(
            new(Guid.CreateVersion7(), Plan.Measure(TestPlan.Monitoring).Id, null, 0, Template.Id, TestRegion.Region.Path));
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => _plan.DisposeAsync();

    public Task<Obligation> FreshAsync() => _plan.FreshAsync();

    public Task<Obligation> NowAsync(ObligationId id) => _plan.NowAsync(id);

    /// <summary>Submitted by the head of the school, as a browser does it.</summary>
    public async Task<(Obligation Obligation, Passage Passage)> SubmittedAsync()
    {
        var obligation = await FreshAsync();
        await SubmitAsync(obligation.Id);
        return (await NowAsync(obligation.Id), await PassageAsync(obligation.Id));
    }

    public async Task SubmitAsync(ObligationId id)
    {
        await TestPlan.AddEvidenceAsync(App.Database, id, "head");
        (await (await App.SignedInAsync("head")).PostAsync($"/obligations/{id}", "Submit")).StatusCode.ShouldBe(
            System.Net.HttpStatusCode.Redirect);
    }

    public async Task<(Obligation Obligation, Passage Passage)> AgreedByReviewerAsync()
    {
        var (obligation, passage) = await SubmittedAsync();
        (await (await App.SignedInAsync("reviewer")).PostAsync($"/steps/{passage.Id}", "agree")).StatusCode.ShouldBe(
            System.Net.HttpStatusCode.Redirect);
        return (await NowAsync(obligation.Id), await PassageAsync(obligation.Id));
    }

    public static Dictionary<string, string> Letter(string outcome, string? reason = null) => new()
    {
        ["Form.Outcome"] = outcome,
        ["Form.Number"] = "02-15",
        ["Form.Date"] = "2024-06-07",
        ["Form.Reason"] = reason ?? "",
        ["Form.Place"] = reason is null ? "" : "стр. 3, строка 12",
    };

    public static (byte[], string, string) Scan => (SampleFiles.Pdf, "письмо.pdf", "Files");

    /// <summary>The fields of a new step of a template.</summary>
    public static Dictionary<string, string> Step(string name, string decider, params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string> { ["Form.Step"] = name, ["Form.DecidedBy"] = decider };
        foreach (var (field, value) in more) fields[field] = value;
        return fields;
    }

    /// <summary>Adds a template and returns its address.</summary>
    public static async Task<string> AddTemplateAsync(Visitor coordinator, string name) =>
        Visitor.TargetOf(await coordinator.PostAsync("/plan/routes", "add", new() { ["Form.Name"] = name }));

    /// <summary>As it is stored now.</summary>
    /// <param name="page">Its address.</param>
    public async Task<RouteTemplate> TemplateAsync(string page)
    {
        await using var db = App.Database.Open();
        var id = new RouteTemplateId(Guid.Parse(page[^36..]));
        return await db.RouteTemplates.AsNoTracking().SingleAsync(t => t.Id == id);
    }

    /// <summary>The latest version.</summary>
    public async Task<Passage> PassageAsync(ObligationId obligationId)
    {
        await using var db = App.Database.Open();
        return await db.Passages.AsNoTracking().Where(p => p.SubjectId == obligationId.Subject).OrderByDescending(p => p.Round)
            .FirstAsync();
    }

    public async Task<List<JournalEntry>> JournalAsync(IId id)
    {
        await using var db = App.Database.Open();
        return await db.Journal.Where(j => j.SubjectId == new SubjectId(id.Value) || j.ThingId == id.Value).OrderBy(j => j.Id)
            .ToListAsync();
    }
}
