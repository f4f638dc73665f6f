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
            try
            {
                done = await RunAsync(done, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(exception);
            }
            await Task.Delay(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>The day it is, for which all is done.</returns>
    private async Task<DateOnly> RunAsync(DateOnly? done, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<RequestClock>();
        if (clock.Today == done) return clock.Today;
        var inForce = await scope.ServiceProvider.GetRequiredService<VekhaDb>().Editions
            .Where(e => e.State == EditionState.InForce).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(ct);
        foreach (var id in inForce) await KeepAsync(id, ct);
        await TallyAsync(scope.ServiceProvider.GetRequiredService<VekhaDb>(), clock.Today, ct);
        var purged = await scope.ServiceProvider.GetRequiredService<MailRetention>()
            .RunAsync(clock.Today, settings.Value.Reminders.KeepLogDays, ct);
        if (purged > 0) LogPurged(purged);
        var discarded = await scope.ServiceProvider.GetRequiredService<LoadingRetention>().RunAsync(clock.Now, ct);
        if (discarded > 0) LogDiscarded(discarded);
        await scope.ServiceProvider.GetRequiredService<AccountRetention>().RunAsync(clock.Now, ct);
        await scope.ServiceProvider.GetRequiredService<RemovedRetention>()
            .RunAsync(clock.Now, settings.Value.Undo.KeepRemovedDays, ct);
        DocumentFile.DeleteLeftovers(clock.Now.AddDays(-1));
        var setAside = await scope.ServiceProvider.GetRequiredService<FileSweep>().RunAsync(clock.Now, ct);
        if (setAside > 0) LogSetAside(setAside);
        return clock.Today;
    }

    // The days on which no server ran too, as far back as Today compares.
    private static async Task TallyAsync(VekhaDb db, DateOnly today, CancellationToken ct)
    {
        for (var day = today.AddDays(-DailyTally.ComparedDays); day <= today; day = day.AddDays(1)) await db.TallyAsync(day, ct);
        await db.ForgetTalliesAsync(today, ct);
    }

    private async Task KeepAsync(EditionId editionId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<RequestClock>();
        var difference = await scope.ServiceProvider.GetRequiredService<EditionUpkeep>().RunAsync(editionId, clock.Today, clock.Now, ct);
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
