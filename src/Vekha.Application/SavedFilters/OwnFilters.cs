using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>What the commands on a person's own filters share.</summary>
internal static class OwnFilters
{
    /// <summary>Commands of one person are served one after the other, until the open transaction ends.</summary>
    public static Task HoldFiltersAsync(this VekhaDb db, Viewer viewer, CancellationToken ct) => db.HoldAsync(viewer.PersonId, ct);

    public static IQueryable<SavedFilter> FiltersOf(this VekhaDb db, Viewer viewer) =>
        db.SavedFilters.Where(f => f.PersonId == viewer.PersonId);

    // «Мои долги» and «мои долги» would be told apart by nobody.
    public static async Task<bool> HasFilterNamedAsync(
        this VekhaDb db, string name, SavedFilterId? except, Viewer viewer, CancellationToken ct)
    {
        var names = await db.FiltersOf(viewer).Where(f => f.Id != except).Select(f => f.Name).ToListAsync(ct);
        return names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Writes to the journal where the viewer has the widest role.</summary>
    public static void NoteFilter(
        this VekhaDb db, DateTimeOffset now, JournalKind kind, SavedFilterId id, Viewer viewer, string? from = null, string? to = null) =>
        db.Journal.Note(now, new(kind, viewer.PersonId, id, viewer.Grants.MinBy(g => g.Path.Length)?.Path ?? "") { From = from, To = to });
}
