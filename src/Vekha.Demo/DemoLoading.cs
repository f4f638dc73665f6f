using Microsoft.EntityFrameworkCore;
using Vekha.Application.Installation;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Demo.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Files;
using Vekha.Planning.Obligations;

namespace Vekha.Demo;

/// <summary>Fills an empty database with the demonstration region, all or nothing. The same day gives the same region.</summary>
public sealed class DemoLoading(VekhaDb db, FileStore files)
{
    /// <returns>false where the database is not empty, and nothing was done.</returns>
    public async Task<bool> LoadAsync(DateOnly today, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await EmptyInstallation.IsAsync(db, ct)) return false;
        var region = DemoRegion.At(today);
        await EmptyInstallation.AddProgrammesAsync(db, ct);
        db.Organisations.AddRange([region.Federation, region.Region, .. region.Municipalities, .. region.Hosts]);
        db.Centres.AddRange(region.Centres);
        var people = DemoPeople.AddTo(db, region);
        await db.SaveChangesAsync(ct);

        var acts = new DemoActs(db, files, region, people, today);
        var editions = await acts.LoadAsync(ct);
        var (history, routes) = (new DemoHistory(region, people, today), new DemoRoutes(region, people, today));
        var obligations = await ObligationsAsync(editions, ct);
        var book = history.Tell(obligations);
        routes.AddTo(db, obligations, history, book);
        routes.AddDelegationsTo(db);
        await AddAsync(book, ct);
        db.AddRange(new DemoTalk(region, people, today).About(obligations.Select(o => o.Obligation)));
        db.AddRange(new DemoSavedFilters(region, people, today).Rows());
        await db.SaveChangesAsync(ct);
        await acts.AmendAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task<List<(Obligation Obligation, EditionMeasure Measure, DateTimeOffset InForceAt)>> ObligationsAsync(
        IReadOnlyList<(Edition Edition, IReadOnlyList<EditionMeasure> Measures)> editions, CancellationToken ct)
    {
        var measures = editions.SelectMany(e => e.Measures.Select(m => (Measure: m, InForceAt: e.Edition.InForceAt!.Value)))
            .ToDictionary(m => m.Measure.Id);
        var obligations = await db.Obligations.ToListAsync(ct);
        return [.. obligations.Select(o => (o, measures[o.MeasureId].Measure, measures[o.MeasureId].InForceAt))];
    }

    private async Task AddAsync(StoryBook book, CancellationToken ct)
    {
        var stored = new StoredFile[book.Files.Count];
        // Each waits for the disk, so several wait at once.
        await Parallel.ForAsync(0, stored.Length, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct },
            async (i, token) => stored[i] = await StoredAsync(book.Files[i], token));
        db.Files.AddRange(stored);
        await db.SaveChangesAsync(ct);
        db.Evidence.AddRange(book.Evidence);
        db.Passages.AddRange(book.Passages);
        db.StepDecisions.AddRange(book.Decisions);
        db.Journal.AddRange(book.Journal);
        await db.SaveChangesAsync(ct);
    }

    private async ValueTask<StoredFile> StoredAsync((FileId Id, DemoFile File, PersonId PersonId, DateTimeOffset At) added,
        CancellationToken ct)
    {
        var content = await files.AddAsync(new MemoryStream(added.File.Content), ct);
        return new(added.Id, content.Sha256, added.File.Name, added.File.ContentType, content.Length, added.PersonId, added.At);
    }
}
