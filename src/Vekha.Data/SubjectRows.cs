using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Vekha.Planning.Subjects;

namespace Vekha.Data;

/// <summary>An obligation gets its row among the subjects when the first thing is said of it, proves it, goes along a route or is written
/// in the journal about it: of tens of thousands that come into force most have nothing of the kind for years (decision 16).</summary>
internal static class SubjectRows
{
    /// <summary>Makes the rows that are missing: one statement for any number.</summary>
    /// <param name="ids">Of any subjects; those of other kinds have their rows since they exist.</param>
    public static async Task AddSubjectsAsync(this DbContext db, IEnumerable<SubjectId> ids, CancellationToken ct)
    {
        Guid[] each = [.. ids.Distinct().Select(id => id.Value)];
        if (each.Length == 0) return;
        // In order, so that two who add many at once do not wait for each other for ever.
        await db.Database.ExecuteSqlAsync($"""
            insert into subjects (id, kind, path, region_id)
            select id, 'Obligation', path, region_id from obligations where id = any({each}) order by id
            on conflict do nothing
            """, ct);
    }

    /// <summary>The subjects that rows to be added point at.</summary>
    public static IReadOnlyCollection<SubjectId> SubjectsOfAdded(this ChangeTracker tracker)
    {
        // What is added is known as added; looking for changes is left to the saving itself.
        var detects = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries().Where(e => e.State == EntityState.Added).SelectMany(SubjectsOf).Distinct()];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detects;
        }
    }

    private static IEnumerable<SubjectId> SubjectsOf(EntityEntry row) => row.Metadata.GetForeignKeys()
        .Where(key => key.PrincipalEntityType.ClrType == typeof(Subject))
        .Select(key => row.Property(key.Properties[0]).CurrentValue).OfType<SubjectId>();
}
