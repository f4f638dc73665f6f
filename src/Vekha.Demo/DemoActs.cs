using System.Text;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Files;
using Vekha.Data.Journal;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Formats;
using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Files;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;

namespace Vekha.Demo;

/// <summary>Loads the acts of the region the way every act goes: a file, read, reviewed, put in force. One more stays a draft.</summary>
internal sealed class DemoActs(VekhaDb db, FileStore files, DemoRegion region, DemoPeople people, DateOnly today)
{
    private static readonly string[] InForce = ["it-cube", "growth-point", "quantorium"];

    public async Task<IReadOnlyList<(Edition Edition, IReadOnlyList<EditionMeasure> Measures)>> LoadAsync(CancellationToken ct)
    {
        var editions = new List<(Edition, IReadOnlyList<EditionMeasure>)>();
        foreach (var name in InForce) editions.Add(await PutInForceAsync(name, ct));
        await DraftAsync("draft", ct);
        return editions;
    }

    /// <summary>At the end of yesterday an order amends the plan of the technology parks, after all that the stories tell.</summary>
    public async Task AmendAsync(CancellationToken ct)
    {
        var (act, edition, _) = await DraftAsync("quantorium-amended", ct);
        var inForce = await db.PlansInForceAsync(region.Region.Id, act.Id, ct);
        var match = AmendmentMatch.Of(new(act.Head!.Amends, act.Head.Issuer, act.Date, edition.ProgrammeCode, edition.Title), inForce);
        if (match.Kind != MatchKind.One) throw Unreadable("quantorium-amended");
        var former = await db.Editions.SingleAsync(e => e.Id == match.Plans[0].EditionId, ct);
        edition.Follow(former);
        await db.SaveChangesAsync(ct);

        var amendment = new PlanAmendment(db);
        var at = new WorkingHours(today, new(today.DayNumber)).Moment(today.AddDays(-1), DateTimeOffset.MinValue);
        var seen = EffectCounts.Of((await amendment.PreviewAsync(edition.Id, today, ct) ?? throw Unreadable("quantorium-amended")).Effects);
        var reason = $"Постановление № {act.Number} от {DateWords.Of(act.Date!.Value)}";
        var arguments = new AmendmentArguments(edition.Id, former.Id, reason, seen);
        var (_, refusal) = await amendment.ApplyAsync(arguments, Guid.CreateVersion7(at), people.Coordinator, today, at, null, ct);
        if (refusal is not null) throw Unreadable("quantorium-amended");
    }

    private async Task<(Edition Edition, IReadOnlyList<EditionMeasure> Measures)> PutInForceAsync(string name, CancellationToken ct)
    {
        var (act, edition, measures) = await DraftAsync(name, ct);
        foreach (var measure in measures) measure.Correct(EditionState.Draft, measure.Measure, measure.Owner);
        await db.SaveChangesAsync(ct);
        var cohorts = Enumerable.Range(today.Year - 3, 4).ToArray();
        var arguments = new PutInForceArguments(edition.Id, edition.ProgrammeCode ?? throw Unreadable(name), cohorts);
        var (_, refusal) = await new PuttingInForce(db).RunAsync(arguments, people.Coordinator, today, act.LoadedAt.AddDays(1), null, ct);
        return refusal is null ? (edition, measures) : throw Unreadable(name);
    }

    private async Task<(LoadedAct Act, Edition Edition, IReadOnlyList<EditionMeasure> Measures)> DraftAsync(
        string name, CancellationToken ct)
    {
        var text = ActTemplate.Rendered(Template(name), today);
        var content = Encoding.UTF8.GetBytes(text);
        var reading = DocumentReader.Read(DocumentFile.Read(content, ct).Text!);
        if (reading is not { Act: { Date: { } date } head, Plans: [var plan, ..] }) throw Unreadable(name);
        var loaded = date.AddDays(4) < today ? date.AddDays(4) : today.AddDays(-1);
        var at = new WorkingHours(today, new(today.DayNumber)).Moment(loaded, DateTimeOffset.MinValue);
        var stored = await files.AddAsync(new MemoryStream(content), ct);
        var file = new StoredFile(
            FileId.New(at), stored.Sha256, FileName(head), "text/plain", stored.Length, people.Coordinator, at);
        var act = LoadedAct.Load(ActId.New(at), region.Region, file.Id, text, reading, people.Coordinator, at);
        var edition = Edition.Draft(EditionId.New(at), act, 1, plan, reading.Layouts[0]);
        var measures = plan.Measures.Zip(reading.MeasurePlaces[0])
            .Select((m, i) => EditionMeasure.Create(
                MeasureId.New(at), edition, i + 1, m.First, OwnerSuggestion.For(m.First), m.Second))
            .ToList();
        db.Files.Add(file);
        db.Acts.Add(act);
        db.Editions.Add(edition);
        db.Measures.AddRange(measures);
        db.Journal.Note(at, new(JournalKind.ActLoaded, people.Coordinator, act.Id, act.Path) { To = file.Name });
        await db.SaveChangesAsync(ct);
        return (act, edition, measures);
    }

    private static string FileName(Act head) => $"{head.Number!.Replace('/', '-')}.txt";

    private static string Template(string name)
    {
        using var stream = typeof(DemoActs).Assembly.GetManifestResourceStream($"Demo.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static InvalidOperationException Unreadable(string name) =>
        new($"The act «{name}» of the demonstration cannot be put in force.");
}
