using System.Runtime.CompilerServices;

namespace Vekha.Planning.Journal;

/// <summary>What can happen that the journal tells of. The part of the name before the dot is the area, by which lines are sought.
/// Each has its own text for people.</summary>
public sealed record JournalKind
{
    private static readonly List<JournalKind> Kinds = [];

    public static JournalKind AccountSignedIn { get; } = new("account.signed-in");
    public static JournalKind AccountSignedOut { get; } = new("account.signed-out");
    public static JournalKind AccountSignedOutEverywhere { get; } = new("account.signed-out-everywhere");
    public static JournalKind AccountSignInFailed { get; } = new("account.sign-in-failed");
    public static JournalKind AccountLocked { get; } = new("account.locked");
    public static JournalKind AccountPasswordChanged { get; } = new("account.password-changed");

    public static JournalKind PersonAdded { get; } = new("person.added");
    public static JournalKind PersonRenamed { get; } = new("person.renamed");
    public static JournalKind PersonDismissed { get; } = new("person.dismissed");
    public static JournalKind PersonRestored { get; } = new("person.restored");
    public static JournalKind PersonUnlocked { get; } = new("person.unlocked");
    public static JournalKind PersonPasswordReset { get; } = new("person.password-reset");
    public static JournalKind PersonMailChanged { get; } = new("person.mail-changed");

    public static JournalKind RoleGranted { get; } = new("role.granted");
    public static JournalKind RoleRevoked { get; } = new("role.revoked");

    public static JournalKind NotificationsChanged { get; } = new("notifications.changed");
    public static JournalKind NotificationsSwitchedOff { get; } = new("notifications.switched-off");

    public static JournalKind MailSentAgain { get; } = new("mail.sent-again");

    public static JournalKind FileSetAside { get; } = new("file.set-aside");

    public static JournalKind OrganisationAdded { get; } = new("organisation.added");
    public static JournalKind OrganisationRenamed { get; } = new("organisation.renamed");
    public static JournalKind OrganisationDeleted { get; } = new("organisation.deleted");

    public static JournalKind ProgrammeAdded { get; } = new("programme.added");
    public static JournalKind ProgrammeRenamed { get; } = new("programme.renamed");

    public static JournalKind CentreChanged { get; } = new("centre.changed");
    public static JournalKind CentreAdded { get; } = new("centre.added");

    public static JournalKind CalendarEdited { get; } = new("calendar.edited");
    public static JournalKind CalendarAddressMade { get; } = new("calendar.address-made");
    public static JournalKind CalendarAddressRevoked { get; } = new("calendar.address-revoked");

    public static JournalKind FilterSaved { get; } = new("view.saved");
    public static JournalKind FilterRenamed { get; } = new("view.renamed");
    public static JournalKind FilterDeleted { get; } = new("view.deleted");

    public static JournalKind DelegationAdded { get; } = new("delegation.added");
    public static JournalKind DelegationEnded { get; } = new("delegation.ended");

    public static JournalKind ActLoaded { get; } = new("act.loaded");
    public static JournalKind ActLoadingCancelled { get; } = new("act.loading-cancelled");
    public static JournalKind ActLoadingDiscarded { get; } = new("act.loading-discarded");
    public static JournalKind ActCorrected { get; } = new("act.corrected");
    public static JournalKind ActDeleted { get; } = new("act.deleted");
    public static JournalKind ActDrafted { get; } = new("act.drafted");

    public static JournalKind EditionCorrected { get; } = new("edition.corrected");
    public static JournalKind EditionInForce { get; } = new("edition.in-force");
    public static JournalKind EditionExtended { get; } = new("edition.extended");
    public static JournalKind EditionDiffers { get; } = new("edition.differs");
    public static JournalKind EditionAmended { get; } = new("edition.amended");
    public static JournalKind EditionReversed { get; } = new("edition.reversed");
    public static JournalKind EditionUndone { get; } = new("edition.undone");
    public static JournalKind EditionFollows { get; } = new("edition.follows");
    public static JournalKind EditionReworded { get; } = new("edition.reworded");
    public static JournalKind EditionFilled { get; } = new("edition.filled");

    public static JournalKind MeasureAdded { get; } = new("measure.added");
    public static JournalKind MeasureCorrected { get; } = new("measure.corrected");
    public static JournalKind MeasureOwnerChanged { get; } = new("measure.owner-changed");
    public static JournalKind MeasureRemoved { get; } = new("measure.removed");
    public static JournalKind MeasureMoved { get; } = new("measure.moved");
    public static JournalKind MeasureRouteAttached { get; } = new("measure.route-laid");
    public static JournalKind MeasurePaired { get; } = new("measure.paired");

    public static JournalKind RouteAdded { get; } = new("route.added");
    public static JournalKind RouteRenamed { get; } = new("route.renamed");
    public static JournalKind RouteChanged { get; } = new("route.changed");
    public static JournalKind RouteDeleted { get; } = new("route.deleted");

    public static JournalKind ObligationEvidenceAdded { get; } = new("obligation.evidence-added");
    public static JournalKind ObligationEvidenceRemoved { get; } = new("obligation.evidence-removed");
    public static JournalKind ObligationEvidenceRestored { get; } = new("obligation.evidence-restored");
    public static JournalKind ObligationDecisionUndone { get; } = new("obligation.decision-undone");
    public static JournalKind ObligationSubmitted { get; } = new("obligation.submitted");
    public static JournalKind ObligationAccepted { get; } = new("obligation.accepted");
    public static JournalKind ObligationReturned { get; } = new("obligation.returned");
    public static JournalKind ObligationChecked { get; } = new("obligation.checked");
    public static JournalKind ObligationReopened { get; } = new("obligation.reopened");
    public static JournalKind ObligationNotApplicable { get; } = new("obligation.not-applicable");
    public static JournalKind ObligationDated { get; } = new("obligation.dated");
    public static JournalKind ObligationTakenBack { get; } = new("obligation.taken-back");
    public static JournalKind ObligationStepAgreed { get; } = new("obligation.step-agreed");
    public static JournalKind ObligationStepReturned { get; } = new("obligation.step-returned");
    public static JournalKind ObligationLetterAgreed { get; } = new("obligation.letter-agreed");
    public static JournalKind ObligationLetterReturned { get; } = new("obligation.letter-returned");
    public static JournalKind ObligationRouteAttached { get; } = new("obligation.route-laid");
    public static JournalKind ObligationMoved { get; } = new("obligation.moved");
    public static JournalKind ObligationReworded { get; } = new("obligation.reworded");
    public static JournalKind ObligationWithdrawn { get; } = new("obligation.withdrawn");
    public static JournalKind ObligationRenewed { get; } = new("obligation.renewed");
    public static JournalKind ObligationRestored { get; } = new("obligation.restored");
    public static JournalKind ObligationCommented { get; } = new("obligation.commented");
    public static JournalKind ObligationCommentRetracted { get; } = new("obligation.comment-withdrawn");
    public static JournalKind ObligationQuestionAnswered { get; } = new("obligation.question-answered");
    public static JournalKind ObligationAssigned { get; } = new("obligation.assigned");
    public static JournalKind ObligationAssignmentDone { get; } = new("obligation.assignment-done");
    public static JournalKind ObligationAssignmentReopened { get; } = new("obligation.assignment-reopened");
    public static JournalKind ObligationContactNoted { get; } = new("obligation.contact-noted");
    public static JournalKind ObligationReminded { get; } = new("obligation.reminded");

    private JournalKind(string name, [CallerMemberName] string constant = "")
    {
        (Name, Constant) = (name, constant);
        Kinds.Add(this);
    }

    public static IReadOnlyList<JournalKind> All => Kinds;

    /// <summary>«obligation.accepted»: as it is stored, and as the address of the journal names it. It must never change.</summary>
    public string Name { get; }

    /// <summary>«ObligationAccepted»: as the code names it, and its text is named after it. Unlike the stored name it may change.</summary>
    public string Constant { get; }

    /// <summary>Whether it happens to subjects; if not, it happens to other things: acts, centres, people.</summary>
    public bool IsOfSubject => Name.StartsWith("obligation.", StringComparison.Ordinal);

    public override string ToString() => Name;
}
