using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Planning;
using Vekha.Planning.Access;

namespace Vekha.Application.Files;

/// <summary>Whether files that a person sends may be stored: how much one may store within a day, and the room on the disk that is kept
/// for everybody.</summary>
public sealed class UploadAllowanceQuery(VekhaDb db, FileStore store, IOptions<Settings> settings, RequestClock clock)
{
    /// <param name="field">Where it is told.</param>
    /// <param name="faults">Takes what is against it. Where something else is wrong already, nothing is asked.</param>
    internal async Task CheckAsync(
        string field, IReadOnlyList<Upload> uploads, Viewer viewer, FieldFaults faults, CancellationToken ct)
    {
        if (faults.Any || uploads.Count == 0) return;
        var (sent, limits) = (uploads.Sum(upload => upload.Length), settings.Value.Limits);
        var allowed = Bytes(limits.MegabytesPerDay);
        if (store.FreeBytes - sent < Bytes(limits.FreeMegabytes)) faults.Add(field, FileFault.NoRoom);
        else if (await StoredAsync(viewer.PersonId, ct) + sent > allowed) faults.Add(field, FileFault.TooMuchToday, new ByteCount(allowed));
    }

    // Ids of files begin with their time, so this reads the files of one day and no others.
    private Task<long> StoredAsync(PersonId personId, CancellationToken ct)
    {
        var first = KeyTime.First(clock.Now.AddDays(-1));
        return db.Database.SqlQuery<long>(
            $"""select coalesce(sum(length), 0)::bigint as "Value" from files where id >= {first} and added_by_id = {personId.Value}""")
            .SingleAsync(ct);
    }

    private static long Bytes(int megabytes) => (long)megabytes << 20;
}
