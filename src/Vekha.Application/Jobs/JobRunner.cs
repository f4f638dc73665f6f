using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using Vekha.Data;
using Vekha.Data.Jobs;

namespace Vekha.Application.Jobs;

/// <summary>Runs queued jobs, of each lane as many at a time as it has room for. What a stopped or killed server left queued or running is
/// run again at the next start.</summary>
public sealed partial class JobRunner(
    IServiceScopeFactory scopes, IEnumerable<JobRegistration> kinds, JobSignal signal, IOptions<Settings> settings, ILogger<JobRunner> log)
    : BackgroundService
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, JobRegistration> registrations = kinds.ToDictionary(job => job.Kind);
    private readonly JobMemory memory = new();
    private readonly ConcurrentDictionary<Guid, (JobLane Lane, Task Run)> running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var next = signal.Next;
                memory.Look();
                // Jobs of other kinds are of a later version of the product: left for a server that knows them.
                foreach (var (id, kind) in await WaitingAsync([.. registrations.Keys], stoppingToken))
                    Take(id, registrations[kind], stoppingToken);
                await Task.WhenAny(next, Task.Delay(PollInterval, stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception)
            {
                LogOutage(exception);
                await Task.Delay(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        await Task.WhenAll(running.Values.Select(job => job.Run)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private int WorkersOf(JobLane lane) => lane == JobLane.Plans ? 1 : settings.Value.Reading.Slots;

    /// <summary>Begins the job where its lane has room; otherwise it is looked at again when a job has ended.</summary>
    private void Take(Guid id, JobRegistration job, CancellationToken stoppingToken)
    {
        if (running.ContainsKey(id) || running.Values.Count(other => other.Lane == job.Lane) >= WorkersOf(job.Lane)) return;
        var begun = new TaskCompletionSource();
        running[id] = (job.Lane, RunAndLeaveAsync(id, job.Handler, begun.Task, stoppingToken));
        begun.SetResult();
    }

    private async Task RunAndLeaveAsync(Guid id, Type handler, Task begun, CancellationToken stoppingToken)
    {
        await begun.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var isDone = false;
        try
        {
            isDone = await RunAsync(id, handler, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogOutage(exception);
        }
        finally
        {
            running.TryRemove(id, out _);
            memory.JobEnded();
            // Another server has it otherwise, or the database is away: looked at again with the next poll.
            if (isDone) signal.Wake();
        }
    }

    private async Task<IReadOnlyList<(Guid Id, string Kind)>> WaitingAsync(string[] kindsOfLane, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = await scope.ServiceProvider.GetRequiredService<VekhaDb>().Jobs
            .Where(j => (j.State == JobState.Queued || j.State == JobState.Running) && kindsOfLane.Contains(j.Kind))
            .OrderBy(j => j.CreatedAt).ThenBy(j => j.Id).Select(j => new { j.Id, j.Kind }).ToListAsync(ct);
        return waiting.ConvertAll(j => (j.Id, j.Kind));
    }

    /// <returns>false where it was not run to its end here.</returns>
    private async Task<bool> RunAsync(Guid id, Type handler, CancellationToken stoppingToken)
    {
        var progress = new JobProgress(scopes, id);
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var ended = new CancellationTokenSource();
        var watching = progress.WatchAsync(cancelled, ended.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            return await JobRun.RunAsync(services.GetRequiredService<VekhaDb>(), id, (IJobHandler)services.GetRequiredService(handler),
                services.GetRequiredService<RequestClock>(), progress, cancelled.Token);
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            LogCancelled(id);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, id);
            await EndOrLeaveAsync(id, handler, exception, stoppingToken);
            return true;
        }
        finally
        {
            await ended.CancelAsync();
            await watching;
        }
    }

    /// <summary>Nothing was written. After an outage of the database the job stays to be begun again; anything else would only fail
    /// alike.</summary>
    private async Task EndOrLeaveAsync(Guid id, Type handler, Exception exception, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VekhaDb>();
        var job = await db.Jobs.SingleAsync(j => j.Id == id, ct);
        if (IsOutage(exception) && job.Attempts < MostAttempts)
        {
            await Task.Delay(Pause, ct);
            return;
        }
        job.Fail(scope.ServiceProvider.GetRequiredService<RequestClock>().Now);
        await ((IJobHandler)scope.ServiceProvider.GetRequiredService(handler)).ClearAsync(job, ct);
        await db.SaveChangesAsync(ct);
    }

    // Class 57 is «operator intervention»: the server went down, or somebody ended the connection.
    private static bool IsOutage(Exception? exception) => exception switch
    {
        null => false,
        NpgsqlException { IsTransient: true } or PostgresException { SqlState: ['5', '7', ..] } or IOException => true,
        _ => IsOutage(exception.InnerException),
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} was cancelled")]
    private partial void LogCancelled(Guid job);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    private partial void LogFailure(Exception exception, Guid job);

    [LoggerMessage(Level = LogLevel.Error, Message = "Jobs could not be looked for")]
    private partial void LogOutage(Exception exception);
}
