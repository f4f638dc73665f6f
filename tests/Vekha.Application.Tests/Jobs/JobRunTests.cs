using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Files;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Jobs;

/// <summary>Jobs that are cancelled, refused or begun too often, and jobs of several lanes.</summary>
public sealed class JobRunTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset Now = new(TestRegion.Today, new(9, 0), TimeSpan.Zero);
    private static readonly RequestClock Clock = TestClock.At(TestRegion.Today);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task What_was_cancelled_while_it_ran_leaves_nothing_behind()
    {
        var job = await QueuedAsync("test", 0);
        await using var db = _database.Open();
        await JobRun.RunAsync(db, job, new Adding(db, CancelAsync), Clock, null, Ct);
        (await StateAsync(job)).ShouldBe(JobState.Cancelled);
        (await AddedAsync()).ShouldBeFalse();

        async Task CancelAsync()
        {
            await using var other = _database.Open();
            (await other.Jobs.SingleAsync(j => j.Id == job, Ct)).Cancel(Now);
            await other.SaveChangesAsync(Ct);
        }
    }

    [Fact]
    public async Task What_was_refused_leaves_nothing_behind()
    {
        var job = await QueuedAsync("test", 0);
        await using var db = _database.Open();
        await JobRun.RunAsync(db, job, new Adding(db, () => Task.CompletedTask, Refusal.NotAllowed), Clock, null, Ct);
        (await StateAsync(job)).ShouldBe(JobState.Refused);
        (await AddedAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task What_took_the_server_down_ten_times_is_given_up()
    {
        var job = await QueuedAsync("test", 10);
        await using var db = _database.Open();
        await JobRun.RunAsync(db, job, new Adding(db, () => Task.CompletedTask), Clock, null, Ct);
        (await StateAsync(job)).ShouldBe(JobState.Failed);
        (await AddedAsync()).ShouldBeFalse();
    }

    /// <summary>The document was stored when the plan was confirmed, before the job began.</summary>
    [Theory]
    [InlineData(0, JobState.Refused)]
    [InlineData(10, JobState.Failed)]
    public async Task The_document_of_a_plan_that_is_not_put_in_force_after_all_goes(int attempts, JobState state)
    {
        var plan = await TestPlan.PutInForceAsync(_database);
        var file = new StoredFile(
            new(Guid.CreateVersion7()), new('0', 64), "Справка.pdf", "application/pdf", 1000, TestRegion.IdOf("coordinator"), Now);
        var arguments = new PutInForceArguments(plan.Edition.Id, "it-cube", [2023], null, Seen: 1, Reason: "Проверено")
        {
            TakeOver = new([], TestRegion.Today.AddDays(-1), "Исполнено", file.Id),
        };
        var job = Job.Queue(Guid.CreateVersion7(), PutInForceJob.Kind, plan.Edition.Id.Value, JobArguments.Written(arguments),
            TestRegion.IdOf("coordinator"), Now);
        for (var i = 0; i < attempts; i++) job.Start();
        await using var db = _database.Open();
        db.Files.Add(file);
        db.Jobs.Add(job);
        await db.SaveChangesAsync(Ct);
        await JobRun.RunAsync(db, job.Id, new PutInForceJob(new(db), Clock), Clock, null, Ct);
        (await StateAsync(job.Id)).ShouldBe(state);
        (await db.Files.AnyAsync(f => f.Id == file.Id, Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_looks_at_the_job_of_another_one_does_not_count_as_an_attempt()
    {
        var job = await QueuedAsync("test", 0);
        await using var db = _database.Open();
        await JobRun.RunAsync(db, job, new Adding(db, LookAsync), Clock, null, Ct);
        await using var after = _database.Open();
        (await after.Jobs.SingleAsync(j => j.Id == job, Ct)).Attempts.ShouldBe(1);

        async Task LookAsync()
        {
            await using var other = _database.Open();
            await JobRun.RunAsync(other, job, new Adding(other, () => Task.CompletedTask), Clock, null, Ct);
        }
    }

    [Fact]
    public async Task A_running_job_is_stopped_when_it_is_cancelled_and_delays_none_of_another_lane()
    {
        var endless = await QueuedAsync(Endless.Kind, 0);
        await using var app =
            await VekhaApp.StartAsync(_database, services: services => services.AddJob<Endless>(JobLane.Recognitions, Endless.Kind));
        _ = app.Services;
        await UntilAsync(endless, JobState.Running);
        // It is at work, and an act is read all the same.
        await PrintedOrder.LoadAsync(await app.SignedInAsync("coordinator"));

        await using (var db = _database.Open())
        {
            (await db.Jobs.SingleAsync(j => j.Id == endless, Ct)).Cancel(Now);
            await db.SaveChangesAsync(Ct);
        }
        (await Endless.Stopped.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct)).ShouldBeTrue();
        (await StateAsync(endless)).ShouldBe(JobState.Cancelled);
    }

    private async Task<Guid> QueuedAsync(string kind, int attempts)
    {
        await using var db = _database.Open();
        var job = Job.Queue(Guid.CreateVersion7(), kind, Guid.NewGuid(), "{}", TestRegion.IdOf("coordinator"), Now);
        for (var i = 0; i < attempts; i++) job.Start();
        db.Jobs.Add(job);
        await db.SaveChangesAsync(Ct);
        return job.Id;
    }

    private async Task UntilAsync(Guid job, JobState state)
    {
        for (var tries = 0; tries < 400 && await StateAsync(job) != state; tries++) await Task.Delay(50, Ct);
        (await StateAsync(job)).ShouldBe(state);
    }

    private async Task<JobState> StateAsync(Guid job)
    {
        await using var db = _database.Open();
        return (await db.Jobs.SingleAsync(j => j.Id == job, Ct)).State;
    }

    private async Task<bool> AddedAsync()
    {
        await using var db = _database.Open();
        return await db.Organisations.AnyAsync(o => o.Name == Adding.Name, Ct);
    }

    /// <summary>Adds a school, and before it saves something happens.</summary>
    private sealed class Adding(VekhaDb db, Func<Task> meanwhile, Refusal? refusal = null) : IJobHandler
    {
        public const string Name = "Школа задания";

        public async Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct)
        {
            db.Organisations.Add(Organisation.Create(new(Guid.CreateVersion7()), Name, null, OrganisationKind.Host, TestRegion.Zarechye));
            await db.SaveChangesAsync(ct);
            await meanwhile();
            return (1, refusal);
        }
    }

    private sealed class Endless : IJobHandler
    {
        public const string Kind = "test.endless";

        public static TaskCompletionSource<bool> Stopped { get; } = new();

        public async Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct)
        {
            await Task.Delay(Timeout.Infinite, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Stopped.SetResult(ct.IsCancellationRequested);
            ct.ThrowIfCancellationRequested();
            return (1, null);
        }
    }
}
