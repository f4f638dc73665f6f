using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Administration.Journal;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Journal;

/// <summary>The journal, newest first; the next page begins behind the last entry of this one, however long the journal is.</summary>
public sealed class JournalQuery(VekhaDb db, RequestClock clock)
{
    public const int PageSize = 100;

    /// <param name="behind">The key of the last entry already seen; null for the first page.</param>
    public async Task<JournalPage> RunAsync(JournalFilter filter, string? behind, int size, Viewer viewer, CancellationToken ct)
    {
        var entries = filter.Narrow(db, viewer, clock.StartOf);
        if (JournalKey.Read(behind) is { } key)
            entries = entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.At, e.Id), ValueTuple.Create(key.At, key.Id)));
        var page = entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(size + 1);
        var rows = await page
            .Select(e => new JournalRow(e,
                db.Users.Where(p => p.Id == e.PersonId).Select(p => p.FullName).SingleOrDefault(),
                db.Users.Where(p => p.Id == e.ThingId).Select(p => p.FullName).SingleOrDefault(),
                db.Organisations.Where(o => o.Path == e.Path).Select(o => o.ShortName ?? o.Name).SingleOrDefault(),
                db.Users.Where(p => p.Id == e.ForPersonId).Select(p => p.FullName).SingleOrDefault()))
            .ToListAsync(ct);
        return rows.Count > size ? new(rows[..size], JournalKey.Of(rows[size - 1].Entry)) : new(rows, null);
    }
}

/// <param name="Next">The key to go on behind; null on the last page.</param>
public sealed record JournalPage(IReadOnlyList<JournalRow> Rows, string? Next);

/// <param name="Person">Who did it; null where the system did.</param>
/// <param name="Subject">The person it happened to; null where it happened to something else.</param>
public sealed record JournalRow(JournalEntry Entry, string? Person, string? Subject, string? Place, string? For);

internal static class JournalKey
{
    public static string Of(JournalEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.At.UtcTicks}-{entry.Id:N}");

    public static (DateTimeOffset At, Guid Id)? Read(string? text) =>
        text?.Split('-') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParseExact(id, "N", out var guid)
            ? (new(at, TimeSpan.Zero), guid) : null;
}
