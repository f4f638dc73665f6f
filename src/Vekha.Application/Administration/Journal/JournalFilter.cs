using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Journal;

/// <summary>Which entries are asked for.</summary>
/// <param name="Person">Anywhere in the name of the person who did it.</param>
/// <param name="Kind">«obligation», «person»: the part of a kind before the dot, or a whole kind, known to this version or not.</param>
/// <param name="From">The first day, in the time zone of the installation.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Text">Anywhere in what was before, what is after and why.</param>
public sealed record JournalFilter(string? Person, string? Kind, DateOnly? From, DateOnly? To, string? Text)
{
    internal IQueryable<JournalEntry> Narrow(VekhaDb db, Viewer viewer, Func<DateOnly, DateTimeOffset> startOf)
    {
        var entries = db.Journal.VisibleTo(viewer, Right.ReadJournal);
        if (Kind is { } kind) entries = entries.Where(e => e.Kind == kind || e.Kind.StartsWith(kind + "."));
        if (From is { } from) entries = entries.Where(e => e.At >= startOf(from));
        if (To is { } to && to < DateOnly.MaxValue) entries = entries.Where(e => e.At < startOf(to.AddDays(1)));
        if (Person is { } person)
        {
            var pattern = SearchPattern.Of(person);
            var named = db.Users.Where(p => EF.Functions.ILike(p.FullName, pattern, SearchPattern.Escape));
            entries = entries.Where(e => named.Any(p => p.Id == e.PersonId));
        }
        if (Text is { } text)
        {
            var pattern = SearchPattern.Of(text);
            entries = entries.Where(e => EF.Functions.ILike(e.From + " " + e.To + " " + e.Reason, pattern, SearchPattern.Escape));
        }
        return entries;
    }
}
