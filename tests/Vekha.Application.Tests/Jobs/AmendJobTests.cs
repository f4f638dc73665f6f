using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Jobs;

/// <summary>An amendment of ten thousand obligations that is cut short at any moment, then done, then given back.</summary>
public sealed class AmendJobTests
{
    private const int CentreCount = 500;
    private const int MeasureCount = 20;
    private const int Moved = CentreCount * MeasureCount;
    private static readonly DateOnly Before = new(2024, 9, 1);
    private static readonly DateOnly After = new(2024, 11, 1);
    private static readonly DateTimeOffset Now = new(TestRegion.Today, new(9, 0), TimeSpan.Zero);
    private static readonly RequestClock Clock = TestClock.At(TestRegion.Today);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_nothing_and_in_the_end_does_it_all()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (former, next) = await PlanAsync(database);
        var arguments = new AmendmentArguments(next, former, "Распоряжение № 80-р", new(0, Moved, 0, 0, 0, 0, 0));
        var job = await QueuedAsync(database, AmendJob.Kind, next, JobArguments.Written(arguments));
        var random = new Random(TestRegion.Today.DayNumber);
        for (var times = 0; times < 6; times++)
        {
            await KilledAsync(database, job, random.Next(20, 1500));
            await IsWholeAsync(database, job);
        }

        await RunAsync(database, d => JobRun.RunAsync(d, job, new AmendJob(new(d), Clock), Clock, null, Ct));
        (await CountAsync(database, After)).ShouldBe(Moved);
        await using (var db = database.Open())
            (await db.Journal.CountAsync(j => j.Kind == JournalKind.ObligationMoved.Name && j.Reason == "Распоряжение № 80-р", Ct))
                .ShouldBe(Moved);

        var back = await QueuedAsync(database, ReverseJob.Kind, next, JobArguments.Written(new ReversalArguments(next, former, "Отмена")));
        await RunAsync(database, d => JobRun.RunAsync(d, back, new ReverseJob(new(d), Clock), Clock, null, Ct));
        (await CountAsync(database, Before)).ShouldBe(Moved);
    }

    [Fact]
    public async Task A_count_that_is_no_longer_true_undoes_everything()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (former, next) = await PlanAsync(database, centres: 2);
        var job = await QueuedAsync(database, AmendJob.Kind, next,
            JobArguments.Written(new AmendmentArguments(next, former, "Распоряжение", new EffectCounts(0, 1, 0, 0, 0, 0, 0))));
        await RunAsync(database, d => JobRun.RunAsync(d, job, new AmendJob(new(d), Clock), Clock, null, Ct));
        await using var db = database.Open();
        (await db.Jobs.SingleAsync(j => j.Id == job, Ct)).Refusal.ShouldBe(Planning.Refusal.ChangedMeanwhile);
        (await db.Editions.SingleAsync(e => e.Id == former, Ct)).State.ShouldBe(EditionState.InForce);
        (await db.Editions.SingleAsync(e => e.Id == next, Ct)).State.ShouldBe(EditionState.Draft);
        (await CountAsync(database, After)).ShouldBe(0);
    }

    /// <summary>Ends all connections of the database some milliseconds after the job began; it may have been done by then.</summary>
    private static async Task KilledAsync(TestDatabase database, Guid job, int milliseconds)
    {
        await using var db = database.Open();
        var running = JobRun.RunAsync(db, job, new AmendJob(new(db), Clock), Clock, null, Ct);
        await Task.Delay(milliseconds, Ct);
        await using (var connection =
            new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString))
        {
            await connection.OpenAsync(Ct);
            await using var kill =
                new NpgsqlCommand(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> "
                        + "pg_backend_pid()", connection);
            await kill.ExecuteScalarAsync(Ct);
        }
        try { await running; }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException or DbUpdateException or IOException) { }
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task IsWholeAsync(TestDatabase database, Guid job)
    {
        await using var db = database.Open();
        var isDone = (await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == job, Ct)).State == JobState.Done;
        (await CountAsync(database, After)).ShouldBe(isDone ? Moved : 0);
        (await db.ObligationChanges.CountAsync(Ct)).ShouldBe(isDone ? Moved : 0);
        (await db.Journal.CountAsync(j => j.Kind == JournalKind.ObligationMoved.Name, Ct)).ShouldBe(isDone ? Moved : 0);
        (await db.Editions.CountAsync(e => e.State == EditionState.Superseded, Ct)).ShouldBe(isDone ? 1 : 0);
    }

    private static async Task RunAsync(TestDatabase database, Func<VekhaDb, Task> work)
    {
        await using var db = database.Open();
        await work(db);
    }

    private static async Task<int> CountAsync(TestDatabase database, DateOnly due)
    {
        await using var db = database.Open();
        return await db.Obligations.CountAsync(o => o.Due == due, Ct);
    }

    private static async Task<Guid> QueuedAsync(TestDatabase database, string kind, EditionId edition, string arguments)
    {
        await using var db = database.Open();
        var job = Job.Queue(Guid.CreateVersion7(), kind, edition.Value, arguments, TestRegion.IdOf("coordinator"), Now);
        db.Jobs.Add(job);
        await db.SaveChangesAsync(Ct);
        return job.Id;
    }

    private static async Task<(EditionId Former, EditionId Next)> PlanAsync(TestDatabase database, int centres = CentreCount)
    {
        await using var db = database.Open();
        foreach (var number in Enumerable.Range(1, centres))
        {
            var host = Organisation.Create(
                new(Guid.CreateVersion7()), $"Школа посёлка {number}", null, OrganisationKind.Host, TestRegion.Zarechye);
            db.Organisations.Add(host);
            db.Centres.Add(Centre.Create(new(Guid.CreateVersion7()), $"Кванториум {number}", "quantorium", host, TestRegion.Region.Id,
                TestRegion.Zarechye.Id, 2024, CentreCard.Empty));
        }
        var former = Draft(db, Before);
        await db.SaveChangesAsync(Ct);
        await new PuttingInForce(db)
            .RunAsync(new(former.Id, "quantorium", [2024]), TestRegion.IdOf("coordinator"), TestRegion.Today, Now, null, Ct);
        var next = Draft(db, After);
        next.Follow(former).ShouldBeNull();
        await db.SaveChangesAsync(Ct);
        return (former.Id, next.Id);
    }

    private static Edition Draft(VekhaDb db, DateOnly due)
    {
        var act = LoadedAct.Load(new(Guid.CreateVersion7()), TestRegion.Region, null, "Распоряжение", new Reading(null, [], []),
            TestRegion.IdOf("coordinator"), Now);
        var edition = Edition.Draft(new(Guid.CreateVersion7()), act, 1, new Plan("План", "quantorium", new(2024, 2025), []));
        db.AddRange(act, edition);
        db.Measures.AddRange(Enumerable.Range(1, MeasureCount).Select(i => EditionMeasure.Create(new(Guid.CreateVersion7()), edition, i,
            new($"{i}", $"Мероприятие номер {i}", [], [], new($"до {due}", [new(Due: PartialDate.OfDay(due.Year, due.Month, due.Day))]),
                null), OwedBy.EachCentre, null)));
        return edition;
    }
}
