using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.Loading;

/// <summary>How far the loading of an act has come.</summary>
public sealed class LoadingQuery(VekhaDb db)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(40);

    /// <returns>null where there is neither such a loading nor such an act that the person may change.</returns>
    public async Task<View?> RunAsync(ActId id, Viewer viewer, CancellationToken ct)
    {
        if (await db.EditableBy(viewer, id).AnyAsync(ct)) return new(id, null);
        return await Rows(db.LoadingsOf(viewer).Where(l => l.Id == id), db).SingleOrDefaultAsync(ct) is { } row ? new(id, row) : null;
    }

    /// <summary>Waits for its end, but not for long.</summary>
    public async Task<View?> EndedAsync(ActId id, Viewer viewer, TimeSpan atMost, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var view = await RunAsync(id, viewer, ct);
            if (view is not { Row.IsUnderWay: true } || Stopwatch.GetElapsedTime(started) >= atMost) return view;
            await Task.Delay(Pace, ct);
        }
    }

    internal static IQueryable<Row> Rows(IQueryable<ActLoading> loadings, VekhaDb db) =>
        from loading in loadings
        from file in db.Files.Where(f => f.Id == loading.FileId).DefaultIfEmpty()
        from job in db.Jobs.Where(j => j.ThingId == loading.Id.Value)
            .OrderBy(j => j.EndedAt != null).ThenByDescending(j => j.CreatedAt).Take(1)
        from person in db.Users.Where(p => p.Id == loading.StartedById)
        select new Row(loading.Id, loading.RegionId, file == null ? null : file.Name, loading.Text, loading.Printed, loading.Problem,
            job.State, job.Percent, job.Refusal, loading.StartedAt, person.FullName);

    /// <param name="Row">null where the act is there.</param>
    public sealed record View(ActId Id, Row? Row);

    /// <param name="Text">As it was typed.</param>
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
