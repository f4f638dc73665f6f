using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace Vekha.Application;

/// <summary>A server that is set to what cannot be does not start: each such setting is told by the name under which it is set.</summary>
public sealed class SettingsCheck : IValidateOptions<Settings>
{
    private const int LongestDays = 3650;
    private const int MinutesOfDay = 24 * 60;

    public ValidateOptionsResult Validate(string? name, Settings options)
    {
        List<string> wrong = [.. Numbers(options).Concat(Others(options)).OfType<string>()];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string?> Numbers(Settings s) =>
    [
        Between(0, 64, s.Reading.Slots),
        Between(0, 600_000, s.Reading.WaitMilliseconds),
        Between(0, 23, s.Reminders.Hour),
        Between(1, LongestDays, s.Reminders.EscalateAfterDays),
        Between(0, MinutesOfDay, s.Reminders.BundleMinutes),
        Between(0, LongestDays, s.Reminders.AgainAfterDays),
        s.Reminders.KeepLogDays == 0 ? null : Between(ReminderSettings.FewestLogDays, LongestDays, s.Reminders.KeepLogDays),
        Between(1, LongestDays, s.Decisions.Days),
        Between(1, LongestDays, s.Decisions.SilentAfterDays),
        Between(0, 100, s.Lights.AmberPercent),
        Between(s.Lights.AmberPercent, 100, s.Lights.RedPercent),
        Between(1, ushort.MaxValue, s.Smtp.Port),
        Between(1, SmtpSettings.LongestTimeoutSeconds, s.Smtp.TimeoutSeconds),
        Between(1, int.MaxValue, s.Limits.FormsFromAddress),
        Between(1, int.MaxValue, s.Limits.AtOnceFromAddress),
        Between(1, int.MaxValue, s.Limits.AtOnce),
        Between(1, int.MaxValue, s.Limits.UploadsAtOnce),
        Between(1, int.MaxValue, s.Limits.MegabytesPerDay),
        Between(0, int.MaxValue, s.Limits.FreeMegabytes),
        Between(0, MinutesOfDay, s.Undo.Minutes),
        Between(0, LongestDays, s.Undo.KeepRemovedDays),
        Between(0, 100, s.Health.FreePercent),
        Between(1, LongestDays, s.Health.BackupDays),
    ];

    private static IEnumerable<string?> Others(Settings s) =>
    [
        TimeZoneInfo.TryFindSystemTimeZoneById(s.TimeZone, out _) ? null
            : $"{NameOf(nameof(s.TimeZone))} is «{s.TimeZone}»: this system knows no such time zone.",
        s.Address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? null
            : $"{NameOf(nameof(s.Address))} is «{s.Address}»: it has to begin with http:// or https://.",
        s.Health.BackupFiles.Length > 0 && s.Health.BackupFiles.IndexOfAny(['/', '\\']) < 0 ? null
            : $"{NameOf("Health.BackupFiles")} is «{s.Health.BackupFiles}»: it is a pattern of names, without a folder.",
    ];

    /// <returns>null where it is.</returns>
    private static string? Between(int least, int most, int value, [CallerArgumentExpression(nameof(value))] string setting = "") =>
        value >= least && value <= most ? null
            : $"{NameOf(setting[(setting.IndexOf('.', StringComparison.Ordinal) + 1)..])} is {value}: it has to be {least} to {most}.";

    /// <summary>As the environment spells it: «Vekha__Reminders__Hour».</summary>
    private static string NameOf(string path) => $"{Settings.Section}__{path.Replace(".", "__", StringComparison.Ordinal)}";
}
