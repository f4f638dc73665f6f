using Microsoft.EntityFrameworkCore;
using Vekha.Planning;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Data.Editions;

/// <summary>Puts an edition in force: its obligations appear for the region and for every centre of the programme and the cohorts,
/// all in one transaction, the caller's where one is under way. Run again, it adds only what is missing: new cohorts, new centres, further occurrences.</summary>
public sealed class PuttingInForce(VekhaDb db)
{
    private const int Batch = 2000;

    /// <summary>What would be added today; nothing is changed.</summary>
    public async Task<IReadOnlyList<Expected>> PreviewAsync(PutInForceRequest request, DateOnly today, CancellationToken ct)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == request.EditionId, ct);
        return await MissingAsync(edition, request, today, ct);
    }

    /// <param name="progress">Told the share that is done, from 0 to 100.</param>
    /// <returns>The number of obligations added, or why it is refused.</returns>
    public async Task<(int Added, Refusal? Refusal)> RunAsync(
        PutInForceRequest request, Guid personId, DateOnly today, DateTimeOffset now, IProgress<int>? progress, CancellationToken ct)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        // Two people at the same edition: the second waits here and then finds nothing missing.
        var edition = await db.Editions.FromSql($"select *, xmin from editions where id = {request.EditionId} for update").SingleAsync(ct);
        if (edition.PutInForce(request.ProgrammeCode, request.Cohorts, personId, now) is { } refusal) return (0, refusal);

        var missing = await MissingAsync(edition, request, today, ct);
        var written = 0;
        foreach (var part in missing.Chunk(Batch))
        {
            await db.CopyAsync(part.Select(e => Obligation.Of(Guid.CreateVersion7(now), e.Measure, edition, e.Centre, e.Occurrence)), ct);
            written += part.Length;
            progress?.Report(written * 95 / missing.Count);
        }
        if (missing.Count > 0)
            db.Journal.Add(new(Guid.CreateVersion7(now), now, "edition.in-force", personId, edition.Id, edition.Path, To: Covered(request, missing.Count)));
        await db.SaveChangesAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
        return (missing.Count, null);
    }

    private static string Covered(PutInForceRequest request, int added) => $"{string.Join(", ", request.Cohorts)}; +{added}";

    private async Task<IReadOnlyList<Expected>> MissingAsync(Edition edition, PutInForceRequest request, DateOnly today, CancellationToken ct)
    {
        var cohorts = edition.Cohorts.Union(request.Cohorts).ToArray();
        var actDate = await db.Acts.Where(a => a.Id == edition.ActId).Select(a => a.Date).SingleAsync(ct);
        var measures = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var centres = await db.Centres.AsNoTracking()
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == request.ProgrammeCode && cohorts.Contains(c.Cohort))
            .OrderBy(c => c.Path).ToListAsync(ct);
        var existing = await ExistingAsync(edition.Id, ct);
        var calendar = WorkingCalendar.Russian.With(await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct));
        return [.. EditionSchedule.Of(measures, centres, new PlanTerm(edition.Years, actDate), calendar, today)
            .Where(e => !existing.Contains((e.Measure.Id, e.Centre?.Id, e.Occurrence.Key)))];
    }

    private async Task<HashSet<(Guid, Guid?, string)>> ExistingAsync(Guid editionId, CancellationToken ct)
    {
        var keys = await db.Obligations.Where(o => o.EditionId == editionId).Select(o => new { o.MeasureId, o.CentreId, o.Key }).ToListAsync(ct);
        return [.. keys.Select(k => (k.MeasureId, k.CentreId, k.Key))];
    }
}

/// <param name="Cohorts">Added to those the edition is in force for already; may be empty to add what is missing.</param>
public sealed record PutInForceRequest(Guid EditionId, string ProgrammeCode, IReadOnlyList<int> Cohorts);
