using Vekha.Planning.Access;

namespace Vekha.Planning.Obligations;

/// <summary>What of all that is owed is a person's own task: «Сегодня» and what counts for it ask here.</summary>
public static class OwnTasks
{
    extension(Viewer viewer)
    {
        /// <summary>Such a person decides nothing, and looks at the whole.</summary>
        public bool OnlyLooks => viewer.Has(Role.Curator) && !viewer.May(Right.AcceptEvidence);

        /// <summary>Such a person accepts or returns, and looks after no region.</summary>
        public bool OnlyDecides =>
            viewer.May(Right.AcceptEvidence) && !viewer.May(Right.DecideObligations) && !viewer.May(Right.AddEvidence);

        /// <summary>Nothing of what is owed is the task of such a person.</summary>
        public bool OnlyAdministers => viewer.May(Right.Administer) && !viewer.Decides && !viewer.May(Right.AddEvidence)
            && !viewer.Has(Role.Curator);

        /// <summary>Sees to it that what is owed is done.</summary>
        public bool LooksAfter => !viewer.OnlyAdministers && !viewer.OnlyDecides && !viewer.OnlyLooks;

        /// <summary>Corrects what came back, and so finds it apart from all else that is overdue.</summary>
        public bool CorrectsReturned => viewer.May(Right.AddEvidence) && !viewer.Decides;

        /// <summary>May accept what waits for a reviewer. A reviewer finds all of it among what waits for them.</summary>
        public bool AcceptsForReviewers => viewer.May(Right.AcceptEvidence)
            && !viewer.Grants.All(g => g.Role == Role.Reviewer || !g.Has(Right.AcceptEvidence));
    }

    /// <summary>What a person does next with an obligation; null where there is nothing to do but read.</summary>
    /// <param name="pending">What its submission asks of the viewer.</param>
    /// <param name="ofRegion">The region owes it, not a school.</param>
    public static ObligationAction? NextFor(this Situation situation, Viewer viewer, PendingKind? pending, string path, bool ofRegion) =>
        situation.State switch
        {
            ObligationState.Submitted => pending switch
            {
                null => null,
                PendingKind.Checkable => ObligationAction.Check,
                _ => ObligationAction.Accept,
            },
            _ when situation.Due is null && viewer.May(Right.DecideObligations, path) => ObligationAction.SetDate,
            _ when Side.Author.Has(viewer, path, ofRegion) => ObligationAction.AddEvidence,
            _ => null,
        };
}
