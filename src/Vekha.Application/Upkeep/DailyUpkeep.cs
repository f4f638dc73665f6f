using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Acts.Loading;
using Vekha.Application.Files;
using Vekha.Application.Mail;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Obligations;
using Vekha.Formats;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Upkeep;

/// <summary>At the start of the server and once in every new day: keeps the obligations of all editions in force complete, writes down how
/// municipalities stand, keeps the log of mail no longer than it is to be, discards loadings that became no act, forgets counted tries,
/// ended sessions, decisions that can no longer be taken back and documents that were taken out long ago, and sets aside stored contents
/// that nothing names.</summary>
public sealed partial class DailyUpkeep(IServiceScopeFactory scopes, IOptions<Settings> settings, ILogger<DailyUpkeep> log)
    : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (DateOnly? done = null; !stoppingToken.IsCancellationRequested;)
        {
            done = await RunAsync(done, stoppingToken);
            await Task.Delay(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One part after the other; one that fails holds back no other, and is tried again with all of them.</summary>
    /// <returns>The day for which all is done.</returns>
    private async Task<DateOnly?> RunAsync(DateOnly? done, CancellationToken ct)
    {
        var today = done;
        List<EditionId> inForce = [];
        var isWhole = await TryAsync(
            async services =>
            {
                today = services.GetRequiredService<RequestClock>().Today;
                if (today == done) return;
                inForce = await services.GetRequiredService<VekhaDb>().Editions.Where(e => e.State == EditionState.InForce)
                    .OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(ct);
            }, ct);
        if (today == done) return done;
        foreach (var id in inForce) isWhole &= await TryAsync(services => KeepAsync(services, id, ct), ct);
        foreach (var part in (Func<IServiceProvider, RequestClock, CancellationToken, Task>[])
            [TallyAsync, PurgeAsync, DiscardAsync, ForgetAsync, SetAsideAsync])
            isWhole &= await TryAsync(services => part(services, services.GetRequiredService<RequestClock>(), ct), ct);
        return isWhole ? today : done;
    }

    /// <returns>false where it failed.</returns>
    private async Task<bool> TryAsync(Func<IServiceProvider, Task> part, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await part(scope.ServiceProvider);
            return true;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            LogFailure(exception);
            return false;
        }
    }

    private async Task PurgeAsync(IServiceProvider services, RequestClock clock, CancellationToken ct)
    {
        var purged = await services.GetRequiredService<MailRetention>().RunAsync(clock.Today, settings.Value.Reminders.KeepLogDays, ct);
        if (purged > 0) LogPurged(purged);
    }

    private async Task DiscardAsync(IServiceProvider services, RequestClock clock, CancellationToken ct)
    {
        var discarded = await services.GetRequiredService<LoadingRetention>().RunAsync(clock.Now, ct);
        if (discarded > 0) LogDiscarded(discarded);
    }

    private async Task ForgetAsync(IServiceProvider services, RequestClock clock, CancellationToken ct)
    {
        await services.GetRequiredService<AccountRetention>().RunAsync(clock.Now, ct);
        await services.GetRequiredService<RemovedRetention>().RunAsync(clock.Now, settings.Value.Undo.KeepRemovedDays, ct);
        DocumentFile.DeleteLeftovers(clock.Now.AddDays(-1));
    }

    private async Task SetAsideAsync(IServiceProvider services, RequestClock clock, CancellationToken ct)
    {
        var setAside = await services.GetRequiredService<FileSweep>().RunAsync(clock.Now, ct);
        if (setAside > 0) LogSetAside(setAside);
    }

    // The days on which no server ran too, as far back as Today compares.
    private static async Task TallyAsync(IServiceProvider services, RequestClock clock, CancellationToken ct)
    {
        var (db, today) = (services.GetRequiredService<VekhaDb>(), clock.Today);
        for (var day = today.AddDays(-DailyTally.ComparedDays); day <= today; day = day.AddDays(1)) await db.TallyAsync(day, ct);
        await db.ForgetTalliesAsync(today, ct);
    }

    private async Task KeepAsync(IServiceProvider services, EditionId editionId, CancellationToken ct)
    {
        var clock = services.GetRequiredService<RequestClock>();
        var difference = await services.GetRequiredService<EditionUpkeep>().RunAsync(editionId, clock.Today, clock.Now, ct);
        if (difference is not { Missing.Count: 0, NoLongerExpected.Count: 0 })
            LogDifference(editionId, difference.Missing.Count, difference.NoLongerExpected.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Edition {Edition}: {Added} obligations added, {Unexpected} no longer expected")]
    private partial void LogDifference(EditionId edition, int added, int unexpected);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} stored contents that no row names were set aside")]
    private partial void LogSetAside(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} loadings that became no act were discarded for their age")]
    private partial void LogDiscarded(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} messages taken out of the log of mail for their age")]
    private partial void LogPurged(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily upkeep failed")]
    private partial void LogFailure(Exception exception);
}
