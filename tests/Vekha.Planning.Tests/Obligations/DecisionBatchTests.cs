using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Obligations;
using Vekha.Planning.Tests.Approvals;

namespace Vekha.Planning.Tests.Obligations;

public sealed class DecisionBatchTests
{
    private const int Minutes = 10;

    public static TheoryData<string, Action<ObligationSubmission>> Decisions => new()
    {
        { "accepted", s => s.Obligation.Accept(Known.Coordinator, Known.OneFile, Known.Today) },
        { "returned", s => s.Obligation.Return("Нет подписи", Known.Today) },
        { "not applicable", s => s.Obligation.MarkNotApplicable("Центр не создаётся", Known.Today) },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void An_obligation_becomes_what_it_was(string decision, Action<ObligationSubmission> decide)
    {
        var submission = KnownRoutes.Submitted();
        var before = SubmissionSnapshot.Of(submission);
        var batch = Decided(submission, decide);
        SubmissionSnapshot.Of(submission).IsAs(before).ShouldBeFalse(decision);
        batch.Undo([submission], [], KnownRoutes.Now).ShouldHaveSingleItem();
        SubmissionSnapshot.Of(submission).IsAs(before).ShouldBeTrue(decision);
        batch.Decided.ShouldAllBe(d => d.IsUndone);
    }

    [Fact]
    public void A_step_is_decided_anew_after_its_decision_was_taken_back()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        var passage = submission.Passages[0];
        var (turn, until) = (passage.Turn, passage.WaitsUntil);
        var batch = Decided(submission, s => s.Agree(passage, 1));
        passage.Next.ShouldBe(1);
        batch.Undo([submission], [], KnownRoutes.Now).ShouldHaveSingleItem();
        (passage.Next, passage.Turn, passage.WaitsUntil).ShouldBe((0, turn, until));
        submission.Agree(passage, 1);
    }

    [Fact]
    public void Routes_that_a_return_broke_off_go_on()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        var batch = Decided(submission, s => s.Decide(
            s.Passages[0], KnownRoutes.Returned(s.Passages[0], "Нет печати"), Known.Today, WorkingCalendar.Russian).ShouldBeNull());
        submission.Passages.ShouldAllBe(p => p.State != PassageState.Running);
        batch.Undo([submission], [], KnownRoutes.Now).ShouldHaveSingleItem();
        submission.Passages.ShouldAllBe(p => p.State == PassageState.Running && p.EndedAt == null);
        (submission.Obligation.State, submission.Obligation.Round, submission.Obligation.InRoute)
            .ShouldBe((ObligationState.Submitted, 1, true));
    }

    [Fact]
    public void What_somebody_has_gone_on_with_is_left()
    {
        var submission = KnownRoutes.Submitted();
        var batch = Decided(submission, s => s.Obligation.Return("Нет подписи", Known.Today));
        submission.Obligation.Begin();
        batch.Undo([submission], [], KnownRoutes.Now).ShouldBeEmpty();
        (submission.Obligation.State, batch.UndoneAt).ShouldBe((ObligationState.InProgress, null));
    }

    [Fact]
    public void What_got_documents_since_is_left()
    {
        var submission = KnownRoutes.Submitted();
        var batch = Decided(submission, s => s.Obligation.Return("Нет подписи", Known.Today));
        batch.Undo([submission], [submission.Obligation.Id], KnownRoutes.Now).ShouldBeEmpty();
        submission.Obligation.State.ShouldBe(ObligationState.Returned);
    }

    [Fact]
    public void A_decision_is_taken_back_once_and_within_minutes()
    {
        var submission = KnownRoutes.Submitted();
        var batch = Decided(submission, s => s.Obligation.Return("Нет подписи", Known.Today));
        batch.WhyNotUndo(KnownRoutes.Now.AddMinutes(Minutes), Minutes).ShouldBeNull();
        batch.WhyNotUndo(KnownRoutes.Now.AddMinutes(Minutes).AddSeconds(1), Minutes).ShouldBe(Refusal.UndoTooLate);
        batch.Undo([submission], [], KnownRoutes.Now);
        batch.WhyNotUndo(KnownRoutes.Now, Minutes).ShouldBe(Refusal.AlreadyUndone);
    }

    /// <summary>Two routes of one obligation are agreed by one request, the second when it is sent once more.</summary>
    [Fact]
    public void What_the_same_request_decides_later_is_taken_back_with_the_rest()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        var (first, left, after) = (SubmissionSnapshot.Of(submission), submission.Passages[0], submission.Passages[1]);
        var batch = Decided(submission, s => s.Agree(left, 1));
        var before = SubmissionSnapshot.Of(submission);
        submission.Agree(after, 1);
        batch.Add([new(submission.Obligation.Id, before, SubmissionSnapshot.Of(submission), [])], KnownRoutes.Now.AddMinutes(1));
        batch.Decided.ShouldHaveSingleItem();
        batch.Undo([submission], [], KnownRoutes.Now).ShouldHaveSingleItem();
        SubmissionSnapshot.Of(submission).IsAs(first).ShouldBeTrue();
    }

    private static DecisionBatch Decided(ObligationSubmission submission, Action<ObligationSubmission> decide)
    {
        var before = SubmissionSnapshot.Of(submission);
        decide(submission);
        return DecisionBatch.Of(new(Guid.NewGuid()), DecisionKind.Accepted, Known.Coordinator, KnownRoutes.Now,
            [new(submission.Obligation.Id, before, SubmissionSnapshot.Of(submission), [])]);
    }
}
