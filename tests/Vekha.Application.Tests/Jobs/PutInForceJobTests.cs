using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application.Jobs;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Jobs;

/// <summary>A job that is cut short, with as many centres as a large region has. Each test has an application of its own.</summary>
public sealed class PutInForceJobTests
{
    private const int CentreCount = 1000;
    private const int MeasureCount = 16;
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_killed_in_the_middle_leaves_nothing_and_the_next_one_does_it_all()
    {
        await using var database = await TestDatabase.CreateAsync();
        var job = await QueuedAsync(database);
        await using (var db = database.Open())
        {
            var clock = TestClock.At(TestRegion.Today);
            var killed = new PutInForceJob(new(db), clock);
            await Should.ThrowAsync<NpgsqlException>(() => JobRun.RunAsync(db, job.Id, killed, clock, new ConnectionKiller(database), Ct));
        }
        await using (var after = database.Open())
        {
            (await after.Obligations.CountAsync(Ct)).ShouldBe(0);
            (await after.Editions.SingleAsync(e => e.Id.Value == job.ThingId, Ct)).State.ShouldBe(EditionState.Draft);
            (await after.Jobs.SingleAsync(j => j.Id == job.Id, Ct)).State.ShouldBe(JobState.Running);
        }

        var watch = Stopwatch.StartNew();
        await using var app = await VekhaApp.StartAsync(database);
        _ = app.Services;
        await app.JobsEndedAsync();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        await using var end = database.Open();
        var done = await end.Jobs.SingleAsync(j => j.Id == job.Id, Ct);
        done.State.ShouldBe(JobState.Done);
        done.Result.ShouldBe(await end.Obligations.CountAsync(Ct));
        done.Result.ShouldBe(CentreCount * MeasureCount * 4);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{done.Result} obligations of {CentreCount} centres in {watch.Elapsed.TotalSeconds:0.0} s, start of the server included.");
    }

    [Fact]
    public async Task Two_servers_at_one_job_do_it_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var job = await QueuedAsync(database, centres: 50);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            await using var db = database.Open();
            var clock = TestClock.At(TestRegion.Today);
            await JobRun.RunAsync(db, job.Id, new PutInForceJob(new(db), clock), clock, null, Ct);
        }));
        await using var end = database.Open();
        (await end.Jobs.SingleAsync(j => j.Id == job.Id, Ct)).Result.ShouldBe(50 * MeasureCount * 4);
        (await end.Obligations.CountAsync(Ct)).ShouldBe(50 * MeasureCount * 4);
    }

    [Fact]
    public async Task Who_lost_the_right_while_it_waited_puts_nothing_in_force()
    {
        await using var database = await TestDatabase.CreateAsync();
        var job = await QueuedAsync(database, centres: 2);
        await using var db = database.Open();
        await db.RoleAssignments.Where(r => r.PersonId == TestRegion.IdOf("coordinator")).ExecuteDeleteAsync(Ct);
        var clock = TestClock.At(TestRegion.Today);
        await JobRun.RunAsync(db, job.Id, new PutInForceJob(new(db), clock), clock, null, Ct);
        await using var end = database.Open();
        (await end.Jobs.SingleAsync(j => j.Id == job.Id, Ct)).Refusal.ShouldBe(Vekha.Planning.Refusal.NotAllowed);
        (await end.Obligations.AnyAsync(Ct)).ShouldBeFalse();
    }

    private static async Task<Job> QueuedAsync(TestDatabase database, int centres = CentreCount)
    {
        await using var db = database.Open();
        var now = new DateTimeOffset(TestRegion.Today, new(9, 0), TimeSpan.Zero);
        foreach (var number in Enumerable.Range(1, centres))
        {
            var host = Organisation.Create(
                new(Guid.CreateVersion7()), $"Школа посёлка {number}", null, OrganisationKind.Host, TestRegion.Zarechye);
            db.Organisations.Add(host);
            db.Centres.Add(Centre.Create(new(Guid.CreateVersion7()), $"Кванториум {number}", "quantorium", host, TestRegion.Region.Id,
                TestRegion.Zarechye.Id, 2024, CentreCard.Empty));
        }
        var coordinator = TestRegion.IdOf("coordinator");
        var act = LoadedAct.Load(
            new(Guid.CreateVersion7()), TestRegion.Region, null, "Распоряжение", new Reading(null, [], []), coordinator, now);
        // Four quarters a measure: from the opening on 1 September 2024 to the end of the plan.
        var plan = new Plan("План", "quantorium", new(2024, 2025), [.. Enumerable.Range(1, MeasureCount).Select(Monitoring)]);
        var edition = Edition.Draft(new(Guid.CreateVersion7()), act, 1, plan);
        db.AddRange(act, edition);
        db.Measures.AddRange(
            plan.Measures.Select((m, i) => EditionMeasure.Create(new(Guid.CreateVersion7()), edition, i + 1, m, OwedBy.EachCentre, null)));
        var job = Job.Queue(Guid.CreateVersion7(), PutInForceJob.Kind, edition.Id.Value,
            JobArguments.Written(new PutInForceArguments(edition.Id, "quantorium", [2024])), coordinator, now);
        db.Jobs.Add(job);
        await db.SaveChangesAsync(Ct);
        return job;
    }

    private static Measure Monitoring(int number) => new($"{number}", $"Мониторинг {number}", [], [],
        new("ежеквартально до 30 сентября 2025 г.", [new(Recurs: Recurrence.Quarterly, Until: PartialDate.OfDay(2025, 9, 30))]), null);

    /// <summary>Cuts every connection of the database as soon as some of the work is written.</summary>
    [Fact]
    public async Task A_job_whose_connection_dies_is_begun_again_by_the_same_server()
    {
        await using var database = await TestDatabase.CreateAsync();
        var job = await QueuedAsync(database);
        await using var app = await VekhaApp.StartAsync(database);
        _ = app.Services;
        await using var server = new NpgsqlConnection(database.ConnectionString);
        await server.OpenAsync(Ct);
        await using var kill = new NpgsqlCommand(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and state = 'active' and "
                + "query ilike 'copy obligations%'", server);
        for (var tries = 0; tries < 2000 && await kill.ExecuteScalarAsync(Ct) is 0L; tries++) await Task.Delay(5, Ct);
        await app.JobsEndedAsync();
        await using var end = database.Open();
        var done = await end.Jobs.SingleAsync(j => j.Id == job.Id, Ct);
        done.State.ShouldBe(JobState.Done);
        done.Attempts.ShouldBe(2);
        (await end.Obligations.CountAsync(Ct)).ShouldBe(CentreCount * MeasureCount * 4);
    }

    private sealed class ConnectionKiller(TestDatabase database) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value is < 30 or > 70) return;
            using var connection =
                new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
            connection.Open();
            using var kill =
                new NpgsqlCommand(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
                    connection);
            kill.ExecuteNonQuery();
        }
    }
}
