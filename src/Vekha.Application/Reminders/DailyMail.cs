using Microsoft.Extensions.Options;
using Vekha.Application.Mail;
using Vekha.Application.Notices;

namespace Vekha.Application.Reminders;

/// <summary>Once a day, from a set hour on, makes the digests, and every few minutes tells what has happened; sends what waits, with
/// longer and longer pauses while the mail server is away.</summary>
public sealed partial class DailyMail(
    IServiceScopeFactory scopes, MailSending sending, IOptions<Settings> settings, ILogger<DailyMail> log) : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMinutes(1);
    private const int LongestPause = 15;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.Reminders.On) return;
        for (var away = 0; !stoppingToken.IsCancellationRequested;)
        {
            // What cannot be made holds back nothing that is made.
            await TryAsync(TellAsync, stoppingToken);
            await TryAsync(MakeDigestsAsync, stoppingToken);
            await TryAsync(async ct => away = await sending.RunAsync(ct) ? 0 : away + 1, stoppingToken);
            if (away > 0) LogAway(away);
            var pause = PollInterval * Math.Clamp(away * away, 1, LongestPause);
            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> part, CancellationToken ct)
    {
        try
        {
            await part(ct);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            LogFailure(exception);
        }
    }

    private async Task TellAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<RequestClock>();
        var told = await scope.ServiceProvider.GetRequiredService<NoticeMaking>().RunAsync(clock.Today, clock.Now, ct);
        if (told > 0) LogTold(told);
    }

    private async Task MakeDigestsAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<RequestClock>();
        if (clock.Local(clock.Now).Hour < settings.Value.Reminders.Hour) return;
        var making = scope.ServiceProvider.GetRequiredService<DigestMaking>();
        if (await making.RunAsync(clock.Today, clock.Now, ct) is { } count) LogMade(count, clock.Today);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} digests made for {Day}")]
    private partial void LogMade(int count, DateOnly day);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} messages made of what has happened")]
    private partial void LogTold(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server does not take messages, {Times} rounds in a row")]
    private partial void LogAway(int times);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail could not be made or sent")]
    private partial void LogFailure(Exception exception);
}
