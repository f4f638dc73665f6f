using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Data;
using Vekha.Data.Jobs;

namespace Vekha.Application.Jobs;

/// <summary>Runs queued jobs one after another. What a stopped or killed server left queued or running is run again at the next start.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, JobSignal signal, ILogger<JobRunner> log) : BackgroundService
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var (id, kind) in await WaitingAsync(stoppingToken)) await RunAsync(id, kind, stoppingToken);
                await signal.WaitAsync(PollInterval, stoppingToken);
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

    private async Task<IReadOnlyList<(Guid Id, string Kind)>> WaitingAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var waiting = await scope.ServiceProvider.GetRequiredService<VekhaDb>().Jobs
            .Where(j => j.State == JobState.Queued || j.State == JobState.Running)
            .OrderBy(j => j.CreatedAt).ThenBy(j => j.Id).Select(j => new { j.Id, j.Kind }).ToListAsync(ct);
        return waiting.ConvertAll(j => (j.Id, j.Kind));
    }

    private static Task WorkAsync(IServiceProvider services, Guid id, string kind, IProgress<int> progress, CancellationToken ct) => kind switch
    {
        PutInForceJob.Kind => services.GetRequiredService<PutInForceJob>().RunAsync(id, progress, ct),
        AmendJob.Kind => services.GetRequiredService<AmendJob>().RunAsync(id, progress, ct),
        ReverseJob.Kind => services.GetRequiredService<ReverseJob>().RunAsync(id, progress, ct),
        // Of a later version of the product: left for a server that knows it.
        _ => Task.CompletedTask,
    };

    private async Task RunAsync(Guid id, string kind, CancellationToken ct)
    {
        var progress = new JobProgress(scopes, id);
        using var ended = new CancellationTokenSource();
        var writing = progress.WriteAsync(ended.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await WorkAsync(scope.ServiceProvider, id, kind, progress, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, id);
            await EndOrLeaveAsync(id, exception, ct);
        }
        finally
        {
            await ended.CancelAsync();
            await writing;
        }
    }

    /// <summary>Nothing was written. After an outage of the database the job stays to be begun again; anything else would only fail alike.</summary>
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    private partial void LogFailure(Exception exception, Guid job);

    [LoggerMessage(Level = LogLevel.Error, Message = "Jobs could not be looked for")]
    private partial void LogOutage(Exception exception);
}
