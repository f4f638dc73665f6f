using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Loading;

/// <summary>What is being read, and what was read and is no act, the newest first.</summary>
public sealed class LoadingsQuery(VekhaDb db)
{
    private const int Most = 20;

    public Task<List<Row>> RunAsync(Viewer viewer, CancellationToken ct) => (
        from loading in db.LoadingsOf(viewer)
        from job in db.Jobs.Where(j => j.ThingId == loading.Id.Value)
            .OrderBy(j => j.EndedAt != null).ThenByDescending(j => j.CreatedAt).Take(1)
        from file in db.Files.Where(f => f.Id == loading.FileId).DefaultIfEmpty()
        orderby loading.StartedAt descending
        select new Row(loading.Id, file == null ? null : file.Name, job.EndedAt == null, job.Percent, loading.StartedAt,
            db.Users.Where(p => p.Id == loading.StartedById).Select(p => p.FullName).Single())).Take(Most).ToListAsync(ct);

    /// <param name="FileName">null where a typed text is read.</param>
    public sealed record Row(ActId Id, string? FileName, bool IsUnderWay, int Percent, DateTimeOffset StartedAt, string StartedBy);
}
