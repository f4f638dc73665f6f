using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Application.Mail;
using Vekha.Application.Reminders;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Data.Mail;
using Vekha.Documents;
using Vekha.Formats;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Testing;
using Vekha.Web.Reminders;

namespace Vekha.Browser.Tests.Pages;

/// <summary>One of each kind of thing of the demonstration region, by the word that stands for it in an address.</summary>
internal sealed class Things(IReadOnlyDictionary<string, string> ids)
{
    public string AddressOf(string address) =>
        ids.Aggregate(address, (text, pair) => text.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal));

    /// <summary>Puts beside them what the region has none of: jobs in each state, and a passport.</summary>
    public static async Task<Things> FindAsync(VekhaDb db, IServiceProvider services, CancellationToken ct)
    {
        var host = await db.Organisations.SingleAsync(o =>
            db.RoleAssignments.Any(r => r.OrganisationId == o.Id && db.Users.Any(p => p.Id == r.PersonId && p.UserName == "head")), ct);
        var centre = await db.Centres.FirstAsync(c => c.HostId == host.Id && c.ProgrammeCode == "it-cube", ct);
        var draft = await db.Editions.FirstAsync(e => e.State == EditionState.Draft, ct);
        var ids = new Dictionary<string, string>
        {
            ["centre"] = $"{centre.Id}",
            ["cohort"] = $"{centre.Cohort}",
            ["host"] = $"{host.Id}",
            ["region"] = $"{(await db.Organisations.FirstAsync(o => o.Kind == OrganisationKind.Region, ct)).Id}",
            ["person"] = $"{(await db.Users.FirstAsync(p => p.UserName == "municipal", ct)).Id}",
            ["draft"] = $"{draft.ActId}",
            ["draftEdition"] = $"{draft.Id}",
            ["measure"] = $"{(await db.Measures.FirstAsync(m => m.EditionId == draft.Id && m.FirstLine != null, ct)).Id}",
            ["view"] =
                $"{(await db.SavedFilters.FirstAsync(v => db.Users.Any(p => p.Id == v.PersonId && p.UserName == "coordinator"), ct)).Id}",
            ["act"] = $"{(await db.Editions.FirstAsync(e => e.State == EditionState.InForce, ct)).ActId}",
        };
        // Of the head's own where there is one, so that all who are above may see it.
        var obligations = await db.Obligations.AsNoTracking().OrderBy(o => o.Path.StartsWith(host.Path) ? 0 : 1).ThenBy(o => o.Due)
            .ToListAsync(ct);
        foreach (var group in obligations.GroupBy(o => o.StandingOn(TestRegion.Today))) ids[$"{group.Key}"] = $"{group.First().Id}";
        ids["undated"] = $"{obligations.First(o => o is { Due: null, IsOpen: true, CentreId: not null }).MeasureId}";
        await AddRoutesAsync(db, ids, ct);
        foreach (var (name, job) in Jobs(draft.Id, new(Guid.CreateVersion7())))
        {
            db.Add(job);
            ids[name] = $"{job.Id}";
        }
        await AddDocumentsAsync(db, ids, host.Path, ct);
        await AmendAsync(db, ids, ct);
        await LoadAsync(db, ids, ct);
        var passport = await PassportAsync(db, ct);
        db.Add(passport);
        ids["passport"] = $"{passport.Id}";
        await db.SaveChangesAsync(ct);
        ids["unsubscribe"] = services.GetRequiredService<UnsubscribeLinks>().TokenOf(new(Guid.Parse(ids["person"])));
        await SendMailAsync(db, services, ct);
        return new(ids);
    }

    /// <summary>A document of the head's own, the same as one that is to be sent still, and a decision of the coordinator.</summary>
    private static async Task AddDocumentsAsync(VekhaDb db, Dictionary<string, string> ids, string path, CancellationToken ct)
    {
        var evidence = await db.Evidence.AsNoTracking()
            .FirstAsync(e => db.Obligations.Any(o => o.Id == ObligationId.Of(e.SubjectId) && o.Path.StartsWith(path)), ct);
        ids["evidence"] = $"{evidence.Id}";
        ids["letter"] = $"{(await db.StepDecisions.FirstAsync(d => d.Letter != null, ct)).Id}";
        var head = (await db.Users.FirstAsync(p => p.UserName == "head", ct)).Id;
        var open = await db.Obligations.AsNoTracking().FirstAsync(o => o.Path.StartsWith(path) && o.State == ObligationState.Planned, ct);
        var now = new DateTimeOffset(TestRegion.Today, new(8, 0), TimeSpan.Zero);
        var own = evidence with { Id = new(Guid.CreateVersion7(now)), SubjectId = open.Id.Subject, AddedById = head };
        db.Add(own);
        ids["own"] = $"{own.Id}";
        var person = (await db.Users.FirstAsync(p => p.UserName == "coordinator", ct)).Id;
        var was = SubmissionSnapshot.Of(new(open, []));
        var batch = DecisionBatch.Of(new(Guid.CreateVersion7(now)), DecisionKind.Accepted, person, now, [new(open.Id, was, was, [])]);
        db.Add(batch);
        ids["decision"] = $"{batch.Id}";
    }

    /// <summary>An act that is being read, one whose reading was stopped, and a letter that is no act.</summary>
    private static async Task LoadAsync(VekhaDb db, Dictionary<string, string> ids, CancellationToken ct)
    {
        var region = await db.Organisations.FirstAsync(o => o.Kind == OrganisationKind.Region, ct);
        var person = (await db.Users.FirstAsync(p => p.UserName == "coordinator", ct)).Id;
        var now = new DateTimeOffset(TestRegion.Today, new(8, 0), TimeSpan.Zero);
        foreach (var name in new[] { "loading", "stopped", "noAct" })
        {
            var loading = ActLoading.Start(new(Guid.CreateVersion7(now)), region, null, "Уважаемые коллеги!", person, now);
            var job = Job.Queue(Guid.CreateVersion7(now), "test", loading.Id.Value, "{}", person, now);
            if (name == "stopped") job.Cancel(now);
            if (name == "noAct")
            {
                job.Finish(0, now);
                loading.End("NoAct", null);
            }
            db.AddRange(loading, job);
            ids[name] = $"{loading.Id}";
        }
    }

    private static async Task AddRoutesAsync(VekhaDb db, Dictionary<string, string> ids, CancellationToken ct)
    {
        var running = await db.Passages.FirstAsync(p => p.State == PassageState.Running, ct);
        ids["template"] = $"{(await db.RouteTemplates.FirstAsync(ct)).Id}";
        ids["attached"] = $"{(await db.RouteAttachments.FirstAsync(ct)).MeasureId}";
        ids["routed"] = $"{running.SubjectId}";
        ids["step"] = $"{running.Id}";
        ids["cameBack"] = $"{(await db.Passages.FirstAsync(p => p.State == PassageState.Returned, ct)).SubjectId}";
        ids["item"] = $"step.{running.Id:N}.{running.Version}";
    }

    /// <summary>The plan that was amended, a draft that would amend another one, and an act without a plan.</summary>
    private static async Task AmendAsync(VekhaDb db, Dictionary<string, string> ids, CancellationToken ct)
    {
        var latest = await db.Editions.SingleAsync(e => e.State == EditionState.InForce && e.FormerId != null, ct);
        (ids["edition"], ids["first"], ids["latest"]) = ($"{latest.Id}", $"{latest.FormerId}", $"{latest.ActId}");
        var (region, person) = (await db.Organisations.FirstAsync(o => o.Kind == OrganisationKind.Region, ct),
            (await db.Users.FirstAsync(p => p.UserName == "coordinator", ct)).Id);
        var now = new DateTimeOffset(TestRegion.Today, new(8, 0), TimeSpan.Zero);
        var former = await db.Editions.FirstAsync(e => e.State == EditionState.InForce && e.ProgrammeCode == "growth-point", ct);
        var rows = await db.Measures.Where(m => m.EditionId == former.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var act = LoadedAct.Load(new(Guid.CreateVersion7(now)), region, null, "О внесении изменений", new(null, [], []), person, now);
        var edition = Edition.Draft(new(Guid.CreateVersion7(now)), act, 1, new(former.Title, former.ProgrammeCode, former.Years, []));
        edition.Follow(former);
        var copies = rows.Skip(2).Select((m, i) => EditionMeasure.Create(new(Guid.CreateVersion7(now)), edition, i + 1,
            m.Measure with { Number = $"{i + 1}", Name = i == 1 ? m.Name + " и на сайте школы" : m.Name }, m.Owner, null)).ToList();
        var orphan = LoadedAct.Load(new(Guid.CreateVersion7(now)), region, null, "О внесении изменений", new(null, [], []), person, now);
        foreach (var titled in new[] { act, orphan }) titled.Correct(null, "О внесении изменений в распоряжение");
        db.AddRange(act, edition, orphan);
        db.AddRange(copies);
        (ids["amending"], ids["amended"], ids["orphan"]) = ($"{act.Id}", $"{copies[1].Id}", $"{orphan.Id}");
    }

    /// <summary>The messages of a day, one of which was refused.</summary>
    private static async Task SendMailAsync(VekhaDb db, IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DigestMaking>()
            .RunAsync(TestRegion.Today, new(TestRegion.Today, new(8, 0), TimeSpan.Zero), ct);
        var refused = await db.OutgoingMail.OrderBy(m => m.Address).Select(m => m.Id).FirstAsync(ct);
        await db.OutgoingMail.Where(m => m.Id == refused)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.Attempts, 1)
                .SetProperty(m => m.Error, "Mailbox unavailable. The server response was: 5.1.1 No such mailbox"), ct);
        await services.GetRequiredService<MailSending>().RunAsync(ct);
    }

    private static async Task<LoadedAct> PassportAsync(VekhaDb db, CancellationToken ct)
    {
        var region = await db.Organisations.FirstAsync(o => o.Kind == OrganisationKind.Region, ct);
        var person = await db.Users.FirstAsync(p => p.UserName == "coordinator", ct);
        var reading = DocumentReader.Read(DocumentFile.Read(SamplePassport.Text).Text!);
        return LoadedAct.Load(new(Guid.CreateVersion7()), region, null, SamplePassport.Text, reading, person.Id,
            new(TestRegion.Today, new(8, 0), TimeSpan.Zero));
    }

    private static IEnumerable<(string Name, Job Job)> Jobs(EditionId edition, PersonId person)
    {
        var now = new DateTimeOffset(TestRegion.Today, new(8, 0), TimeSpan.Zero);
        Job New() => Job.Queue(Guid.CreateVersion7(), "test", edition.Value, "{}", person, now);
        var (queued, done, failed) = (New(), New(), New());
        queued.Start();
        done.Finish(40, now);
        failed.Fail(now);
        return [("queued", queued), ("done", done), ("failed", failed)];
    }
}
