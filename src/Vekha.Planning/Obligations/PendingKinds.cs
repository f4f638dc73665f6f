using Vekha.Planning.Access;

namespace Vekha.Planning.Obligations;

/// <summary>Whose decision a submission waits for: the queue, the page of the day, mails and digests all ask here.</summary>
public static class PendingKinds
{
    /// <param name="submitted">As a whole: what a route leads waits for its steps.</param>
    /// <param name="reviewed">As <see cref="Sides.Of"/> has it.</param>
    /// <returns>null where it asks nothing of the viewer.</returns>
    public static PendingKind? Of(
        Viewer viewer, string path, bool submitted, PersonId? submittedById, PersonId? checkedById, bool reviewed) =>
        !submitted || submittedById == viewer.PersonId ? null
        : viewer.May(Right.AcceptEvidence, path) ? viewer.Reviews(path) || !reviewed ? PendingKind.Own : PendingKind.InPlaceOfReviewer
        : viewer.May(Right.CheckEvidence, path) && checkedById is null ? PendingKind.Checkable
        : null;
}
