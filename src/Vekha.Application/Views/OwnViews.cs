using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>What the commands on a person's own views share.</summary>
internal static class OwnViews
{
    /// <summary>Commands of one person are served one after the other, until the open transaction ends.</summary>
    public static Task HoldViewsAsync(this VekhaDb db, Viewer viewer, CancellationToken ct) => db.HoldAsync(viewer.PersonId, ct);

    public static IQueryable<SavedView> ViewsOf(this VekhaDb db, Viewer viewer) => db.SavedViews.Where(v => v.PersonId == viewer.PersonId);

    // «Мои долги» and «мои долги» would be told apart by nobody.
    public static async Task<bool> HasViewNamedAsync(this VekhaDb db, string name, SavedViewId? except, Viewer viewer, CancellationToken ct)
    {
        var names = await db.ViewsOf(viewer).Where(v => v.Id != except).Select(v => v.Name).ToListAsync(ct);
        return names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Writes to the journal where the viewer has the widest role.</summary>
    public static void NoteView(
        this VekhaDb db, DateTimeOffset now, JournalKind kind, SavedViewId id, Viewer viewer, string? from = null, string? to = null) =>
        db.Journal.Note(now, kind, viewer.PersonId, id, viewer.Grants.MinBy(g => g.Path.Length)?.Path ?? "", from, to);
}
