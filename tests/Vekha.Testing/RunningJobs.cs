using Microsoft.EntityFrameworkCore;

namespace Vekha.Testing;

public static class RunningJobs
{
    public static async Task JobsEndedAsync(this VekhaApp app)
    {
        await using var db = app.Database.Open();
        for (var tries = 0; tries < 300; tries++)
        {
            if (!await db.Jobs.AnyAsync(j => j.EndedAt == null)) return;
            await Task.Delay(100);
        }
        throw new InvalidOperationException("A job did not end.");
    }
}
