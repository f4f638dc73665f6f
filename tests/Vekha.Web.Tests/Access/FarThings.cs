using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Data.Jobs;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Web.Tests.Access;

/// <summary>One of each thing in a region: what must not open to people of another one.</summary>
internal static class FarThings
{
    public static async Task<IReadOnlyList<Guid>> AddAsync(
        VekhaDb db, Organisation region, Vekha.Planning.Centres.Centre centre, string personLogin)
    {
        var now = new DateTimeOffset(2024, 6, 1, 9, 0, 0, TimeSpan.Zero);
        var person = TestRegion.IdOf(personLogin);
        var measure = new Measure("1", "Издать приказ", [], [], new Deadline("до 1 сентября 2024 г.", []), null);
        var plan = new Plan("Комплекс мер", "it-cube", new(2024, 2024), [measure]);
        var act = LoadedAct.Load(new(Guid.CreateVersion7()), region, null, "Комплекс мер", new(null, [plan], []), person, now);
        var edition = Edition.Draft(new(Guid.CreateVersion7()), act, 1, plan);
        var row = EditionMeasure.Create(new(Guid.CreateVersion7()), edition, 1, measure, OwedBy.EachCentre, null);
        edition.PutInForce("it-cube", new([centre.Cohort], null), person, now);
        var obligation = Obligation.Of(
            new(Guid.CreateVersion7()), row, edition, centre, new("2024", null, new(2024, 9, 1), new(2024, 8, 30), null, false));
        var draft = LoadedAct.Load(new(Guid.CreateVersion7()), region, null, "Проект", new(null, [plan], []), person, now);
        var draftEdition = Edition.Draft(new(Guid.CreateVersion7()), draft, 1, plan);
        var template = RouteTemplate.Create(
            new(Guid.CreateVersion7()), region, $"Маршрут {Guid.NewGuid()}", new RouteStep("Письмо", Decider.Outside("Оператор"), null));
        var loading = ActLoading.Start(new(Guid.CreateVersion7()), region, null, "Проект", person, now);
        var reading = Job.Queue(Guid.CreateVersion7(), "test", loading.Id.Value, "{}", person, now);
        db.AddRange(act, edition, row, obligation, draft, draftEdition, template, loading, reading);
        await db.SaveChangesAsync();
        var submission = new Submission(obligation.Subject, new(obligation.Round, obligation.Due, new(2024, 6, 1), person), []);
        var passage = submission.Start(new(Guid.CreateVersion7()), 0, template, now, WorkingCalendar.Russian);
        var file = new StoredFile(
            new(Guid.CreateVersion7()), new string('0', 64), "приказ.pdf", "application/pdf", 1000, person, now);
        var evidence = new EvidenceDocument(
            new(Guid.CreateVersion7()), obligation.Id.Subject, file.Id, 0, "1", new(2024, 6, 1), null, obligation.Round, person, now);
        var removed = evidence with { Id = new(Guid.CreateVersion7()) };
        removed.Remove(person, now);
        var batch = DecisionBatch.Of(new(Guid.CreateVersion7()), DecisionKind.Accepted, person, now, []);
        db.AddRange(passage, file, evidence, removed, batch);
        await db.SaveChangesAsync();
        return [region.Id.Value, centre.Id.Value, centre.HostId.Value, person.Value, act.Id.Value, edition.Id.Value, row.Id.Value,
            obligation.Id.Value, draft.Id.Value, draftEdition.Id.Value, template.Id.Value, passage.Id.Value, loading.Id.Value,
            evidence.Id.Value, removed.Id.Value, batch.Id.Value];
    }
}
