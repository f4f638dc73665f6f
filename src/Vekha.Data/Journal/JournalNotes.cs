using Microsoft.EntityFrameworkCore;
using Vekha.Data.Columns;
using Vekha.Planning.Journal;
using Vekha.Planning.Subjects;

namespace Vekha.Data.Journal;

public static class JournalNotes
{
    /// <summary>Adds a line to the journal; it is saved together with what it tells.</summary>
    public static void Note(this DbSet<JournalEntry> journal, DateTimeOffset now, JournalNote note) =>
        journal.Add(JournalEntry.Of(now, note));

    /// <summary>Writes very many lines at once.</summary>
    internal static async Task CopyJournalAsync(this VekhaDb db, IReadOnlyCollection<JournalEntry> lines, CancellationToken ct)
    {
        await db.AddSubjectsAsync(lines.Select(line => line.SubjectId).OfType<SubjectId>(), ct);
        await db.CopyAsync(lines, ct);
    }
}
