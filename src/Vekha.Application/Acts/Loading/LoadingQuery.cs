using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.Loading;

/// <summary>How far loadings of acts have come.</summary>
public sealed class LoadingQuery(VekhaDb db, JobSignal signal)
{
    public const int PageSize = 20;

    /// <summary>How often a job that runs on another server is looked at.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    /// <returns>null where there is neither such a loading nor such an act that the person may change.</returns>
    public async Task<View?> RunAsync(ActId id, Viewer viewer, CancellationToken ct)
    {
        if (await db.EditableBy(viewer, id).AnyAsync(ct)) return new(id, null);
        var rows = Rows(db.LoadingsOf(viewer).Where(l => l.Id == id), withTexts: true);
        if (await rows.SingleOrDefaultAsync(ct) is { } row) return new(id, row);
        // It may have become an act between the two looks.
        return await db.EditableBy(viewer, id).AnyAsync(ct) ? new(id, null) : null;
    }

    /// <summary>What is being read, and what was read and is no act, the newest first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ListedLoadings> NewestAsync(int page, Viewer viewer, CancellationToken ct)
    {
        var loadings = db.LoadingsOf(viewer);
        var total = await loadings.CountAsync(ct);
        return new(await Rows(loadings, withTexts: false).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct), total);
    }

    /// <summary>Waits for its end, but not for long.</summary>
    public async Task<View?> EndedAsync(ActId id, Viewer viewer, TimeSpan atMost, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var next = signal.Next;
            var view = await RunAsync(id, viewer, ct);
            var left = atMost - Stopwatch.GetElapsedTime(started);
            if (view is not { Row.IsUnderWay: true } || left <= TimeSpan.Zero) return view;
            await Task.WhenAny(next, Task.Delay(left < PollInterval ? left : PollInterval, ct));
        }
    }

    // The last job by its key: a row that is looked up whole would have the jobs of all things numbered.
    private IQueryable<Row> Rows(IQueryable<ActLoading> loadings, bool withTexts) =>
        from loading in loadings
        from file in db.Files.Where(f => f.Id == loading.FileId).DefaultIfEmpty()
        let last = db.Jobs.Where(j => j.ThingId == loading.Id.Value)
            .OrderBy(j => j.EndedAt != null).ThenByDescending(j => j.CreatedAt).Select(j => j.Id).First()
        from job in db.Jobs.Where(j => j.Id == last)
        from person in db.Users.Where(p => p.Id == loading.StartedById)
        orderby loading.StartedAt descending
        select new Row(loading.Id, loading.RegionId, file == null ? null : file.Name, withTexts ? loading.Text : null,
            withTexts ? loading.Printed : null, loading.Problem, job.State, job.Percent, job.Refusal, loading.StartedAt, person.FullName);

    public sealed record ListedLoadings(IReadOnlyList<Row> Rows, int Total);

    /// <param name="Row">null where the act is there.</param>
    public sealed record View(ActId Id, Row? Row);

    /// <param name="FileName">null where a typed text is read.</param>
    /// <param name="Text">As it was typed; left out of a list, as is <paramref name="Printed"/>.</param>
    /// <param name="Printed">The text of a file that is no act.</param>
    public sealed record Row(
        ActId Id, OrganisationId RegionId, string? FileName, string? Text, string? Printed, string? Problem,
        JobState State, int Percent, Refusal? Refusal, DateTimeOffset StartedAt, string StartedBy)
    {
        public bool IsUnderWay => State is JobState.Queued or JobState.Running;

        /// <summary>Why there is no act, as far as that is known: an <see cref="Unreadable"/> or
        /// <see cref="LoadingFault.NoAct"/>.</summary>
        public Enum? Why => Problem is null ? null
            : Enum.TryParse<Unreadable>(Problem, out var unreadable) ? unreadable : LoadingFault.NoAct;
    }
}
