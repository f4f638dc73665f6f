using Microsoft.EntityFrameworkCore;
using Vekha.Data.Columns;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Subjects;

namespace Vekha.Data.Journal;

public static class JournalNotes
{
    /// <summary>Adds a line to the journal; it is saved together with what it tells.</summary>
    /// <param name="personId">null where the system itself did it.</param>
    /// <param name="about">The subject or thing it happened to.</param>
    /// <param name="forPersonId">The absent person in whose place it was done.</param>
    /// <param name="key">The key of the request that it tells of, by which a second post is known; null makes a new one.</param>
    public static void Note(
        this DbSet<JournalEntry> journal, DateTimeOffset now, JournalKind kind, PersonId? personId, IId about, string path,
        string? from = null, string? to = null, string? reason = null, PersonId? forPersonId = null, Guid? key = null) =>
        journal.Add(JournalEntry.Of(now, kind, personId, about, path, from, to, reason, forPersonId, key));

    /// <summary>The same about what has no type of id of its own.</summary>
    public static void Note(
        this DbSet<JournalEntry> journal, DateTimeOffset now, JournalKind kind, PersonId? personId, Guid aboutId, string path,
        string? from = null, string? to = null, string? reason = null, PersonId? forPersonId = null, Guid? key = null) =>
        journal.Add(JournalEntry.Of(now, kind, personId, aboutId, path, from, to, reason, forPersonId, key));

    /// <summary>Writes very many lines at once.</summary>
    internal static async Task CopyJournalAsync(this VekhaDb db, IReadOnlyCollection<JournalEntry> lines, CancellationToken ct)
    {
        await db.AddSubjectsAsync(lines.Select(line => line.SubjectId).OfType<SubjectId>(), ct);
        await db.CopyAsync(lines, ct);
    }
}
