using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.People;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;

namespace Vekha.Application.Today;

/// <summary>What an administrator has to look after, besides mail and jobs.</summary>
/// <param name="Headless">The first centres whose school has no head, by name.</param>
/// <param name="FreePercent">Of the disk that files lie on; null where the system does not tell.</param>
/// <param name="BackupAt">When the newest backup was made; null where no folder is set, or none lies in it.</param>
/// <param name="KnowsBackups">A folder of backups is set.</param>
/// <param name="Limits">From when on one is warned.</param>
public sealed record SystemHealth(
    int Locked, int WithoutAddress, int NeverSignedIn, int FirstPassword, int HeadlessCount, IReadOnlyList<HeadlessCentre> Headless,
    int? FreePercent, DateTimeOffset? BackupAt, bool KnowsBackups, HealthSettings Limits)
{
    public bool IsDiskLow => FreePercent < Limits.FreePercent;

    public bool IsBackupOld(DateTimeOffset now) => KnowsBackups && !(now - BackupAt <= TimeSpan.FromDays(Limits.BackupDays));
}

public sealed record HeadlessCentre(CentreId Id, string Name);

internal static class SystemHealthReading
{
    private const int Shown = 5;
    private static readonly string SignedIn = JournalKind.AccountSignedIn.Name;

    /// <summary>Two statements, and a look at the disk.</summary>
    public static async Task<SystemHealth> HealthAsync(
        this VekhaDb db, Settings settings, DateTimeOffset now, Viewer viewer, CancellationToken ct)
    {
        var people = db.PeopleOf(viewer).Where(p => !p.Dismissed);
        var counts = await people.GroupBy(_ => 1).Select(g => new
        {
            Locked = g.Count(p => db.PasswordTries.Any(t => t.Login == p.NormalizedUserName && t.LockedUntil > now)),
            WithoutAddress = g.Count(p => p.Email == null),
            NeverSignedIn = g.Count(p => !db.Journal.Any(j => j.ThingId == p.Id.Value && j.Kind == SignedIn)),
            FirstPassword = g.Count(p => p.MustChangePassword),
        }).SingleOrDefaultAsync(ct);
        var headless = db.Centres.VisibleTo(viewer, Right.Administer)
            .Where(c => !db.RoleAssignments.Any(r => r.Role == Role.CentreHead && r.Path == c.Path
                && db.Users.Any(p => p.Id == r.PersonId && !p.Dismissed)));
        var first = await headless.OrderBy(c => c.Name).Take(Shown)
            .Select(c => new { Centre = new HeadlessCentre(c.Id, c.Name), Total = headless.Count() }).ToListAsync(ct);
        return new(
            counts?.Locked ?? 0, counts?.WithoutAddress ?? 0, counts?.NeverSignedIn ?? 0, counts?.FirstPassword ?? 0,
            first is [var any, ..] ? any.Total : 0, [.. first.Select(c => c.Centre)],
            FreePercent(settings.Data), BackupAt(settings.Backups, settings.Health.BackupFiles), settings.Backups is not null,
            settings.Health);
    }

    private static int? FreePercent(string folder)
    {
        try
        {
            var disk = new DriveInfo(Path.GetFullPath(folder));
            return disk.TotalSize == 0 ? null : (int)(disk.AvailableFreeSpace * 100 / disk.TotalSize);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A file without content is what a backup that failed has left.</summary>
    private static DateTimeOffset? BackupAt(string? folder, string names)
    {
        try
        {
            return folder is not null && new DirectoryInfo(folder) is { Exists: true } backups
                ? backups.EnumerateFiles(names).Where(f => f.Length > 0).Max(f => (DateTimeOffset?)f.LastWriteTimeUtc) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
