using Microsoft.EntityFrameworkCore;

namespace Vekha.Testing;

public static class WaitingForLocks
{
    /// <summary>Two people at once, always in the same order: what the first changes is saved when the second
    /// waits for it already.</summary>
    /// <param name="first">Within a transaction of its own.</param>
    /// <returns>What the second made of it.</returns>
    public static async Task<T> MeanwhileAsync<T>(this TestDatabase database, Func<Vekha.Data.VekhaDb, Task> first, Func<Task<T>> second)
    {
        await using var db = database.Open();
        await using var watching = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await first(db);
        var waiting = second();
        while (!waiting.IsCompleted && await watching.Database.SqlQuery<int>(
            $"""
            select count(*)::int as "Value" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
            """).SingleAsync() == 0)
            await Task.Delay(20);
        if (waiting.IsCompleted) throw new InvalidOperationException($"The second did not wait: {await waiting}.");
        await transaction.CommitAsync();
        return await waiting;
    }
}
