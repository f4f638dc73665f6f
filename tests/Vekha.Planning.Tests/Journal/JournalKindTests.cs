using Vekha.Planning.Journal;

namespace Vekha.Planning.Tests.Journal;

public sealed class JournalKindTests
{
    /// <summary>The names under which lines are stored. A new kind is added here; none is ever renamed or taken away.</summary>
    private const string Stored = """
        account.signed-in account.signed-out account.signed-out-everywhere account.sign-in-failed account.locked
        account.password-changed
        person.added person.renamed person.dismissed person.restored person.unlocked person.password-reset
        person.mail-changed
        role.granted role.revoked
        notifications.changed notifications.switched-off
        mail.sent-again
        file.set-aside
        organisation.added organisation.renamed organisation.deleted
        programme.added programme.renamed
        centre.changed centre.added
        calendar.edited calendar.address-made calendar.address-revoked
        view.saved view.renamed view.deleted
        delegation.added delegation.ended
        act.loaded act.loading-cancelled act.loading-discarded act.corrected act.deleted act.drafted
        edition.corrected edition.in-force edition.extended edition.differs edition.amended edition.reversed edition.undone
        edition.follows
        edition.reworded edition.filled
        measure.added measure.corrected measure.owner-changed measure.removed measure.moved measure.route-laid measure.paired
        route.added route.renamed route.changed route.deleted
        obligation.evidence-added obligation.evidence-removed obligation.evidence-restored obligation.decision-undone
        obligation.submitted obligation.accepted obligation.returned obligation.checked obligation.reopened
        obligation.not-applicable
        obligation.dated obligation.taken-back obligation.step-agreed obligation.step-returned obligation.letter-agreed
        obligation.letter-returned obligation.route-laid obligation.moved obligation.reworded obligation.withdrawn
        obligation.renewed
        obligation.restored obligation.commented obligation.comment-withdrawn obligation.question-answered
        obligation.assigned obligation.assignment-done obligation.assignment-reopened obligation.contact-noted obligation.reminded
        """;

    [Fact]
    public void Kinds_keep_the_names_under_which_lines_are_stored() =>
        JournalKind.All.Select(k => k.Name).ShouldBe(Stored.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
