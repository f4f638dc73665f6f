using System.Text;
using Vekha.Data.Editions;
using Vekha.Data.Files;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Data.Demo;

/// <summary>Loads the acts of the region the way every act goes: a file, read, reviewed, put in force. One more stays a draft.</summary>
internal sealed class DemoActs(VekhaDb db, FileStore files, Func<byte[], (string Text, Reading Reading)> read, DemoRegion region, DemoPeople people, DateOnly today)
{
    private static readonly string[] InForce = ["it-cube", "growth-point", "quantorium"];

    public async Task<IReadOnlyList<(Edition Edition, IReadOnlyList<EditionMeasure> Measures)>> LoadAsync(CancellationToken ct)
    {
        var editions = new List<(Edition, IReadOnlyList<EditionMeasure>)>();
        foreach (var name in InForce) editions.Add(await PutInForceAsync(name, ct));
        await DraftAsync("draft", ct);
        return editions;
    }

    private async Task<(Edition Edition, IReadOnlyList<EditionMeasure> Measures)> PutInForceAsync(string name, CancellationToken ct)
    {
        var (act, edition, measures) = await DraftAsync(name, ct);
        foreach (var measure in measures) measure.Correct(EditionState.Draft, measure.Measure, measure.Owner);
        await db.SaveChangesAsync(ct);
        var cohorts = Enumerable.Range(today.Year - 3, 4).ToArray();
        var request = new PutInForceRequest(edition.Id, edition.ProgrammeCode ?? throw Unreadable(name), cohorts);
        var (_, refusal) = await new PuttingInForce(db).RunAsync(request, people.Coordinator, today, act.LoadedAt.AddDays(1), null, ct);
        return refusal is null ? (edition, measures) : throw Unreadable(name);
    }

    private async Task<(LoadedAct Act, Edition Edition, IReadOnlyList<EditionMeasure> Measures)> DraftAsync(string name, CancellationToken ct)
    {
        var content = Encoding.UTF8.GetBytes(ActTemplate.Rendered(Template(name), today));
        var (text, reading) = read(content);
        if (reading is not { Act: { Date: { } date } head, Plans: [var plan, ..] }) throw Unreadable(name);
        var at = new WorkingHours(today, new(today.DayNumber)).Moment(date.AddDays(4), DateTimeOffset.MinValue);
        var stored = await files.AddAsync(new MemoryStream(content), ct);
        var file = new StoredFile(Guid.CreateVersion7(at), stored.Sha256, FileName(head), "text/plain", stored.Length, people.Coordinator, at);
        var act = LoadedAct.Load(Guid.CreateVersion7(at), region.Region, file.Id, text, reading, people.Coordinator, at);
        var edition = Edition.Draft(Guid.CreateVersion7(at), act, 1, plan);
        var measures = plan.Measures.Select((m, i) => EditionMeasure.Create(Guid.CreateVersion7(at), edition, i + 1, m, OwnerSuggestion.For(m), reading.MeasurePlaces[0][i])).ToList();
        db.Files.Add(file);
        db.Acts.Add(act);
        db.Editions.Add(edition);
        db.Measures.AddRange(measures);
        db.Journal.Add(new(Guid.CreateVersion7(at), at, "act.loaded", people.Coordinator, act.Id, act.Path, To: file.Name));
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

    private static InvalidOperationException Unreadable(string name) => new($"The act «{name}» of the demonstration cannot be put in force.");
}
