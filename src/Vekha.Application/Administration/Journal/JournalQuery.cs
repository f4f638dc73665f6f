using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Journal;

/// <summary>The journal, newest first; the next page begins after the last entry of this one, however long the journal is.</summary>
public sealed class JournalQuery(VekhaDb db, RequestClock clock)
{
    public const int PageSize = 100;

    /// <param name="after">The last entry already seen; null for the first page.</param>
    public async Task<JournalPage> RunAsync(JournalFilter filter, JournalPosition? after, int size, Viewer viewer, CancellationToken ct)
    {
        var entries = filter.Narrow(db, viewer, clock.StartOf);
        if (after is { } seen)
            entries = entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.At, e.Id), ValueTuple.Create(seen.At, seen.Id)));
        var page = entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(size + 1);
        var rows = await page
            .Select(e => new JournalRow(e,
                db.Users.Where(p => p.Id == e.PersonId).Select(p => p.FullName).SingleOrDefault(),
                db.Users.Where(p => p.Id.Value == e.ThingId).Select(p => p.FullName).SingleOrDefault(),
                db.Organisations.Where(o => o.Path == e.Path).Select(o => o.ShortName ?? o.Name).SingleOrDefault(),
                db.Users.Where(p => p.Id == e.ForPersonId).Select(p => p.FullName).SingleOrDefault()))
            .ToListAsync(ct);
        return rows.Count > size ? new(rows[..size], JournalPosition.Of(rows[size - 1].Entry)) : new(rows, null);
    }
}

/// <param name="Next">After it the next page begins; null on the last page.</param>
public sealed record JournalPage(IReadOnlyList<JournalRow> Rows, JournalPosition? Next);

/// <param name="Person">Who did it; null where the system did.</param>
/// <param name="Subject">The person it happened to; null where it happened to something else.</param>
public sealed record JournalRow(JournalEntry Entry, string? Person, string? Subject, string? Organisation, string? For);

/// <summary>Where an entry stands in the order of the journal.</summary>
public readonly record struct JournalPosition(DateTimeOffset At, Guid Id)
{
    public static JournalPosition Of(JournalEntry entry) => new(entry.At, entry.Id);
}
