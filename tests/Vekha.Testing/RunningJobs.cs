using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Vekha.Testing;

public static class RunningJobs
{
    /// <summary>Long enough for a machine that does much else; only a job that is stuck takes so long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static async Task JobsEndedAsync(this VekhaApp app)
    {
        await using var db = app.Database.Open();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Longest;)
        {
            if (!await db.Jobs.AnyAsync(j => j.EndedAt == null)) return;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("A job did not end.");
    }
}
