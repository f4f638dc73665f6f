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

    /// <summary>The roles that may do it within their scope; a page names them to those who may not.</summary>
    public static IReadOnlyList<Role> RolesFor(ObligationAction action) => RoleRights.With(RightFor(action));
}
