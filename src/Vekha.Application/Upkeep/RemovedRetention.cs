using Microsoft.EntityFrameworkCore;
using Vekha.Data;

namespace Vekha.Application.Upkeep;

/// <summary>Forgets documents that were taken out so long ago that nobody can put them back, decisions that nobody can take back any
/// more, and what people were told of a month ago. The contents are then named by no row, and are set aside.</summary>
public sealed class RemovedRetention(VekhaDb db)
{
    private const int DaysTold = 30;

    public async Task RunAsync(DateTimeOffset now, int keepDays, CancellationToken ct)
    {
        var dayBefore = now.AddDays(-1);
        var monthBefore = now.AddDays(-DaysTold);
        await db.Notices.Where(n => n.At < monthBefore).ExecuteDeleteAsync(ct);
        await db.DecisionBatches.Where(b => b.At < dayBefore).ExecuteDeleteAsync(ct);
        var (end, removed) = (now.AddDays(-keepDays), db.Evidence.IgnoreQueryFilters().Where(e => e.RemovedAt != null));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var files = await removed.Where(e => e.RemovedAt < end).Select(e => e.FileId).ToListAsync(ct);
        if (files.Count == 0) return;
        await removed.Where(e => e.RemovedAt < end && files.Contains(e.FileId)).ExecuteDeleteAsync(ct);
        await db.Files.Where(f => files.Contains(f.Id) && !db.Evidence.IgnoreQueryFilters().Any(e => e.FileId == f.Id))
            .ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
