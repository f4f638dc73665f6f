using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Journal;

/// <summary>The journal, newest first; the next page begins after the last entry of this one, however long the journal is.
/// By anything but the time it is sorted as a whole, and only its first pages are turned.</summary>
public sealed class JournalQuery(VekhaDb db, RequestClock clock)
{
    public const int PageSize = 100;
    public const int MostPages = 100;

    public async Task<JournalPage> RunAsync(
        JournalFilter filter, ListOrder<JournalColumn> order, JournalPlace place, int size, Viewer viewer, CancellationToken ct)
    {
        var entries = filter.Narrow(db, viewer, clock.StartOf);
        var byTime = order is { By: JournalColumn.When, Group: null };
        var skipped = byTime ? 0 : (Math.Min(place.Page, MostPages) - 1) * size;
        if (byTime && place.After is { } seen) entries = Behind(entries, seen, order.Descending);
        var page = Sort(entries, order).Skip(skipped).Take(size + 1);
        var rows = await page
            .Select(e => new JournalRow(e,
                db.Users.Where(p => p.Id == e.PersonId).Select(p => p.FullName).SingleOrDefault(),
                db.Users.Where(p => p.Id.Value == e.ThingId).Select(p => p.FullName).SingleOrDefault(),
                db.Organisations.Where(o => o.Path == e.Path).Select(o => o.ShortName ?? o.Name).SingleOrDefault(),
                db.Users.Where(p => p.Id == e.ForPersonId).Select(p => p.FullName).SingleOrDefault(),
                (from o in db.Obligations
                 where o.Id.Subject == e.SubjectId
                 join m in db.Measures on o.MeasureId equals m.Id
                 select m.Number == null ? m.Name : m.Number + ".\u00a0" + m.Name).SingleOrDefault()))
            .ToListAsync(ct);
        if (rows.Count <= size) return new(rows, null);
        return new(rows[..size], new(byTime ? JournalPosition.Of(rows[size - 1].Entry) : null, byTime ? 1 : place.Page + 1));
    }

    private static IQueryable<JournalEntry> Behind(IQueryable<JournalEntry> entries, JournalPosition seen, bool descending) => descending
        ? entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.At, e.Id), ValueTuple.Create(seen.At, seen.Id)))
        : entries.Where(e => EF.Functions.GreaterThan(ValueTuple.Create(e.At, e.Id), ValueTuple.Create(seen.At, seen.Id)));

    private IQueryable<JournalEntry> Sort(IQueryable<JournalEntry> entries, ListOrder<JournalColumn> order)
    {
        var keys = new SortKeys<JournalEntry>();
        if (order.Group is { } group) keys.By(KeyOf(group));
        if (order.By == JournalColumn.When) return keys.By(order.Descending, e => e.At, e => e.Id).Sort(entries);
        return keys.By(order.Descending, KeyOf(order.By)).By(true, e => e.At, e => e.Id).Sort(entries);
    }

    private Expression<Func<JournalEntry, object?>> KeyOf(JournalColumn column) => column switch
    {
        JournalColumn.Person => e => db.Users.Where(p => p.Id == e.PersonId).Select(p => p.FullName).SingleOrDefault(),
        JournalColumn.Organisation => e =>
            db.Organisations.Where(o => o.Path == e.Path).Select(o => o.ShortName ?? o.Name).SingleOrDefault(),
        _ => e => e.Kind,
    };
}

/// <param name="Next">Where the next page begins; null on the last page.</param>
public sealed record JournalPage(IReadOnlyList<JournalRow> Rows, JournalPlace? Next);

/// <summary>Where a page of the journal begins.</summary>
/// <param name="After">The last entry already seen, by time; null for the first page.</param>
/// <param name="Page">From 1, in any other order.</param>
public readonly record struct JournalPlace(JournalPosition? After, int Page);

/// <param name="Person">Who did it; null where the system did.</param>
/// <param name="Measure">Of the obligation it happened to; null where it happened to something else.</param>
/// <param name="Subject">The person it happened to; null where it happened to something else.</param>
public sealed record JournalRow(JournalEntry Entry, string? Person, string? Subject, string? Organisation, string? For, string? Measure);

/// <summary>Where an entry stands in the order of the journal.</summary>
public readonly record struct JournalPosition(DateTimeOffset At, Guid Id)
{
    public static JournalPosition Of(JournalEntry entry) => new(entry.At, entry.Id);
}
