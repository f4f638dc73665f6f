using Vekha.Data.Jobs;
using Vekha.Testing;

namespace Vekha.Data.Tests.Jobs;

public sealed class JobTests
{
    [Fact]
    public async Task A_job_begun_again_counts_how_often_and_its_end_is_kept()
    {
        var (ct, now) = (TestContext.Current.CancellationToken, DateTimeOffset.UnixEpoch);
        await using var database = await TestDatabase.CreateAsync();
        var id = Guid.CreateVersion7();
        await using (var db = database.Open())
        {
            var job = Job.Queue(id, "reading", Guid.NewGuid(), "{}", TestRegion.IdOf("coordinator"), now);
            job.State.ShouldBe(JobState.Queued);
            job.Start();
            job.Start();
            job.Finish(7, now.AddHours(1));
            db.Jobs.Add(job);
            await db.SaveChangesAsync(ct);
        }
        await using var after = database.Open();
        var kept = (await after.Jobs.FindAsync([id], ct))!;
        (kept.State, kept.Attempts, kept.Percent, kept.Result, kept.EndedAt).ShouldBe((JobState.Done, 2, 100, 7, now.AddHours(1)));
    }
}
