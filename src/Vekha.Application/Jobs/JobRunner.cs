using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using Vekha.Data;
using Vekha.Data.Jobs;

namespace Vekha.Application.Jobs;

/// <summary>Runs queued jobs, those of each lane by as many workers as it has. What a stopped or killed server left queued or running is
/// run again at the next start.</summary>
public sealed partial class JobRunner(
    IServiceScopeFactory scopes, IEnumerable<JobRegistration> kinds, JobSignal signal, IOptions<Settings> settings, ILogger<JobRunner> log)
    : BackgroundService
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, byte> running = [];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(kinds.GroupBy(kind => kind.Lane)
        .SelectMany(lane => Enumerable.Repeat(lane.ToDictionary(kind => kind.Kind, kind => kind.Handler), WorkersOf(lane.Key)))
        .Select(handlers => WorkAsync(handlers, stoppingToken)));

    private int WorkersOf(JobLane lane) => lane == JobLane.Plans ? 1 : settings.Value.Reading.Slots;

    /// <summary>One worker of a lane. Jobs of a kind that no lane has are of a later version of the product: left for a server that knows
    /// it.</summary>
    private async Task WorkAsync(Dictionary<string, Type> handlers, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var next = signal.Next;
                foreach (var (id, kind) in await WaitingAsync([.. handlers.Keys], stoppingToken))
                    await TakeAsync(id, handlers[kind], stoppingToken);
                await Task.WhenAny(next, Task.Delay(PollInterval, stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogOutage(exception);
                await Task.Delay(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
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

    /// <summary>Runs the job unless another worker is at it.</summary>
    private async Task TakeAsync(Guid id, Type handler, CancellationToken ct)
    {
        if (!running.TryAdd(id, 0)) return;
        try
        {
            await RunAsync(id, handler, ct);
        }
        finally
        {
            running.TryRemove(id, out _);
        }
    }

    private async Task RunAsync(Guid id, Type handler, CancellationToken stoppingToken)
    {
        var progress = new JobProgress(scopes, id);
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var ended = new CancellationTokenSource();
        var watching = progress.WatchAsync(cancelled, ended.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            await JobRun.RunAsync(services.GetRequiredService<VekhaDb>(), id, (IJobHandler)services.GetRequiredService(handler),
                services.GetRequiredService<RequestClock>(), progress, cancelled.Token);
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            LogCancelled(id);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, id);
            await EndOrLeaveAsync(id, exception, stoppingToken);
        }
        finally
        {
            await ended.CancelAsync();
            await watching;
        }
    }

    /// <summary>Nothing was written. After an outage of the database the job stays to be begun again; anything else would only fail
    /// alike.</summary>
    private async Task EndOrLeaveAsync(Guid id, Exception exception, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VekhaDb>();
        var job = await db.Jobs.SingleAsync(j => j.Id == id, ct);
        if (IsOutage(exception) && job.Attempts < MostAttempts)
        {
            await Task.Delay(Pause, ct);
            signal.Wake();
            return;
        }
        job.Fail(scope.ServiceProvider.GetRequiredService<RequestClock>().Now);
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
