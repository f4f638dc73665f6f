using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Journal;

/// <summary>Which entries are asked for, as the address says it.</summary>
/// <param name="Subject">«obligation», «person»: the part of the kind before the dot, or a whole kind.</param>
/// <param name="From">The first day, in the time zone of the installation.</param>
/// <param name="To">The last day, included.</param>
public sealed record JournalFilter(string? Person, string? Subject, DateOnly? From, DateOnly? To, string? Text)
{
    public static JournalFilter Of(string? person, string? subject, string? from, string? to, string? text) => new(Said(person), Said(subject), Day(from), Day(to), Said(text));

    public IQueryable<JournalEntry> Narrow(VekhaDb db, Viewer viewer, Func<DateOnly, DateTimeOffset> startOf)
    {
        var entries = db.Journal.VisibleTo(viewer, Right.ReadJournal);
        if (Subject is { } subject) entries = entries.Where(e => e.Kind == subject || e.Kind.StartsWith(subject + "."));
        if (From is { } from) entries = entries.Where(e => e.At >= startOf(from));
        if (To is { } to && to < DateOnly.MaxValue) entries = entries.Where(e => e.At < startOf(to.AddDays(1)));
        if (Person is { } person) entries = entries.Where(e => db.Users.Any(p => p.Id == e.PersonId && EF.Functions.ILike(p.FullName, SearchPattern.Of(person), SearchPattern.Escape)));
        if (Text is { } text) entries = entries.Where(e => EF.Functions.ILike(e.From + " " + e.To + " " + e.Reason, SearchPattern.Of(text), SearchPattern.Escape));
        return entries;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim()[..Math.Min(text.Trim().Length, 200)];

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;
}
