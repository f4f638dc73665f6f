using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;

namespace Vekha.Planning.Obligations;

public static class ObligationActions
{
    public static Right RightFor(ObligationAction action) => action switch
    {
        ObligationAction.AddEvidence or ObligationAction.Submit or ObligationAction.TakeBack => Right.AddEvidence,
        ObligationAction.Accept => Right.AcceptEvidence,
        ObligationAction.Return => Right.ReturnEvidence,
        ObligationAction.Check => Right.CheckEvidence,
        _ => Right.DecideObligations,
    };

    /// <summary>The decision that can be taken back for some minutes; null where it is none.</summary>
    public static DecisionKind? DecisionOf(ObligationAction action) => action switch
    {
        ObligationAction.Accept => DecisionKind.Accepted,
        ObligationAction.Return => DecisionKind.Returned,
        ObligationAction.MarkNotApplicable => DecisionKind.NotApplicable,
        ObligationAction.Check => DecisionKind.Checked,
        ObligationAction.SetDate => DecisionKind.Dated,
        _ => null,
    };

    /// <summary>What the journal tells of it.</summary>
    public static JournalKind JournalKindOf(ObligationAction action) => action switch
    {
        ObligationAction.AddEvidence => JournalKind.ObligationEvidenceAdded,
        ObligationAction.Submit => JournalKind.ObligationSubmitted,
        ObligationAction.Accept => JournalKind.ObligationAccepted,
        ObligationAction.Return => JournalKind.ObligationReturned,
        ObligationAction.Check => JournalKind.ObligationChecked,
        ObligationAction.TakeBack => JournalKind.ObligationTakenBack,
        ObligationAction.MarkNotApplicable => JournalKind.ObligationNotApplicable,
        ObligationAction.Reopen => JournalKind.ObligationReopened,
        _ => JournalKind.ObligationDated,
    };

    /// <summary>What the journal tells of a step that was decided.</summary>
    public static JournalKind JournalKindOf(StepDecision decision) => (decision.Letter, decision.Outcome) switch
    {
        (null, StepOutcome.Agreed) => JournalKind.ObligationStepAgreed,
        (null, _) => JournalKind.ObligationStepReturned,
        (_, StepOutcome.Agreed) => JournalKind.ObligationLetterAgreed,
        _ => JournalKind.ObligationLetterReturned,
    };

    /// <summary>Why this person may not do it now; null where they may.</summary>
    public static Refusal? WhyNot(this Obligation obligation, ObligationAction action, Viewer viewer, RoundEvidence evidence) =>
        !viewer.May(RightFor(action), obligation) ? Refusal.NotAllowed : obligation.WhyNot(action, viewer.PersonId, evidence)
        // A deputy accepts and checks no more than the absent person might.
        ?? (action is ObligationAction.Accept or ObligationAction.Check && viewer.InPlaceOf(RightFor(action), obligation.Path) is { } absent
            ? obligation.WhyNot(action, absent.Id, evidence) : null);

    /// <summary>Why this person may not take a document out of what is to be submitted; null where they may.</summary>
    /// <param name="round">The submission it was added for.</param>
    public static Refusal? WhyNotRemove(this Obligation obligation, int round, PersonId authorId, Viewer viewer) =>
        !viewer.May(Right.AddEvidence, obligation) ? Refusal.NotAllowed
        : obligation.WhyNot(ObligationAction.AddEvidence, viewer.PersonId, RoundEvidence.None) is { } refusal ? refusal
        : round != obligation.Round ? Refusal.KeptWithRound
        : authorId != viewer.PersonId && authorId != viewer.InPlaceOf(Right.AddEvidence, obligation.Path)?.Id ? Refusal.NotOwnDocument
        : null;

    /// <summary>Why this person may not put a document back that was taken out; null where they may: whoever took it out, or an
    /// administrator.</summary>
    public static Refusal? WhyNotRestore(this Obligation obligation, PersonId removedById, Viewer viewer) =>
        viewer.May(Right.Administer, obligation) || (viewer.May(Right.AddEvidence, obligation) && removedById == viewer.PersonId)
            ? obligation.WhyNot(ObligationAction.AddEvidence, viewer.PersonId, RoundEvidence.None) : Refusal.NotAllowed;

    /// <summary>Why this person may not remind whoever owes it; null where they may.</summary>
    /// <param name="last">The day of the last reminder; null where there was none.</param>
    /// <param name="again">After how many days it may be done again.</param>
    public static Refusal? WhyNotRemind(this Obligation obligation, Viewer viewer, DateOnly? last, int again, DateOnly today) =>
        !viewer.May(Right.RemindAuthors, obligation) ? Refusal.NotAllowed
        // Whoever decides on what is submitted, it is not its author.
        : obligation.SituationUnder(reviewed: true).Move.Side != Side.Author
            || Side.Author.Has(viewer, obligation.Path, obligation.CentreId is null)
            ? Refusal.NothingToRemind
        : last?.AddDays(again) > today ? Refusal.RemindedLately : null;

    /// <summary>The roles that may do it within their scope; a page names them to those who may not.</summary>
    public static IReadOnlyList<Role> RolesFor(ObligationAction action) => RoleRights.With(RightFor(action));
}
