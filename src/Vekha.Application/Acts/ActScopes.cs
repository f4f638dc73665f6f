using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>Which acts a person sees: those in force at or above the own place and below it, and drafts where the right to them is
/// held.</summary>
internal static class ActScopes
{
    public static IQueryable<LoadedAct> ActsOf(this VekhaDb db, Viewer viewer)
    {
        var above = viewer.AncestorPaths;
        var drafts = db.Acts.VisibleTo(viewer, Right.ReadDrafts).Select(a => a.Id);
        var below = db.Acts.VisibleTo(viewer, Right.ReadPlan).Select(a => a.Id);
        var inForce = db.Editions.Where(e => e.State != EditionState.Draft).Select(e => e.ActId);
        return db.Acts.Where(a => drafts.Contains(a.Id)
            || (inForce.Contains(a.Id) && (above.Contains(a.Path) || below.Contains(a.Id))));
    }

    /// <summary>The act, where the person may change it.</summary>
    public static IQueryable<LoadedAct> EditableBy(this VekhaDb db, Viewer viewer, ActId actId) =>
        db.Acts.VisibleTo(viewer, Right.EditActs).Where(a => a.Id == actId);

    /// <summary>The edition, where the person may change its act.</summary>
    public static IQueryable<Edition> EditionEditableBy(this VekhaDb db, Viewer viewer, EditionId editionId) =>
        db.Editions.VisibleTo(viewer, Right.EditActs).Where(e => e.Id == editionId);
}
