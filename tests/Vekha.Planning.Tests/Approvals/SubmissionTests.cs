using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Obligations;
using Vekha.Planning.Tests.Obligations;

namespace Vekha.Planning.Tests.Approvals;

public sealed class SubmissionTests
{
    private static readonly Viewer Coordinator = KnownRoutes.Is(Known.Coordinator, Role.Coordinator, Known.Region);

    [Fact]
    public void An_obligation_is_acceptable_only_when_all_its_routes_are_finished()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        submission.Agree(submission.Passages[0], 3);
        submission.Obligation.Accept(Known.Coordinator, Known.OneFile, Known.Today).ShouldBe(Refusal.RouteUnfinished);
        submission.Agree(submission.Passages[1], 3);
        submission.Passages.ShouldAllBe(p => p.State == PassageState.Finished && p.Turn == null);
        submission.Obligation.Accept(Known.Coordinator, Known.OneFile, Known.Today).ShouldBeNull();
    }

    [Fact]
    public void An_obligation_without_routes_is_accepted_as_ever()
    {
        var obligation = KnownRoutes.Submitted().Obligation;
        obligation.WhyNot(ObligationAction.TakeBack, Known.Head, Known.OneFile).ShouldBeNull();
        obligation.Accept(Known.Coordinator, Known.OneFile, Known.Today).ShouldBeNull();
        obligation.WhyNot(ObligationAction.TakeBack, Known.Head, Known.OneFile).ShouldBe(Refusal.AlreadyDecided);
    }

    [Fact]
    public void Steps_are_decided_in_their_order()
    {
        var submission = KnownRoutes.Submitted(0);
        var passage = submission.Passages[0];
        var second = KnownRoutes.Agreed(passage) with { StepIndex = 1, Letter = KnownRoutes.Letter };
        submission.Decide(passage, second, Known.Today, WorkingCalendar.Russian).ShouldBe(Refusal.StepDecided);
        submission.Agree(passage, 1);
        passage.Turn.ShouldBe(StepTurns.Outside);
    }

    [Fact]
    public void A_step_is_decided_once()
    {
        var submission = KnownRoutes.Submitted(0);
        var decision = KnownRoutes.Agreed(submission.Passages[0]);
        submission.Decide(submission.Passages[0], decision, Known.Today, WorkingCalendar.Russian).ShouldBeNull();
        submission.Decide(submission.Passages[0], decision, Known.Today, WorkingCalendar.Russian).ShouldBe(Refusal.StepDecided);
    }

    [Fact]
    public void A_return_at_any_step_brings_the_whole_submission_back_and_breaks_off_the_rest()
    {
        var submission = KnownRoutes.Submitted(0, 1, 2);
        submission.Agree(submission.Passages[0], 3);
        submission.Agree(submission.Passages[1], 1);
        submission.Decide(submission.Passages[1], KnownRoutes.Returned(submission.Passages[1], "Нет подписи", KnownRoutes.Letter),
            Known.Today, WorkingCalendar.Russian).ShouldBeNull();
        submission.Passages.Select(p => p.State).ShouldBe([PassageState.Finished, PassageState.Returned, PassageState.BrokenOff]);
        (submission.Obligation.State, submission.Obligation.Reason, submission.Obligation.Round, submission.Obligation.InRoute)
            .ShouldBe((ObligationState.Returned, "Нет подписи (стр. 3).", 2, false));
    }

    [Theory]
    [InlineData("Нет подписи.", "стр. 3", "Нет подписи (стр. 3).")]
    [InlineData("Нет подписи", "стр. 3", "Нет подписи (стр. 3).")]
    [InlineData("Нет подписи.", null, "Нет подписи.")]
    public void The_author_is_told_the_reason_and_its_place(string reason, string? place, string told)
    {
        var submission = KnownRoutes.Submitted(0);
        submission.Decide(submission.Passages[0], KnownRoutes.Returned(submission.Passages[0], reason) with
        { Place = place }, Known.Today, WorkingCalendar.Russian).ShouldBeNull();
        submission.Obligation.Reason.ShouldBe(told);
    }

    [Fact]
    public void A_return_without_a_reason_changes_nothing()
    {
        var submission = KnownRoutes.Submitted(0);
        submission.Decide(submission.Passages[0], KnownRoutes.Returned(submission.Passages[0], " "), Known.Today, WorkingCalendar.Russian)
            .ShouldBe(Refusal.ReasonRequired);
        (submission.Obligation.State, submission.Passages[0].State).ShouldBe((ObligationState.Submitted, PassageState.Running));
    }

    [Fact]
    public void An_outside_body_decides_by_a_letter_only()
    {
        var submission = KnownRoutes.Submitted(0);
        submission.Agree(submission.Passages[0], 1);
        submission.Decide(submission.Passages[0], KnownRoutes.Agreed(submission.Passages[0]), Known.Today, WorkingCalendar.Russian)
            .ShouldBe(Refusal.LetterRequired);
    }

    [Fact]
    public void A_resubmission_begins_every_route_again_but_those_agreed_whose_documents_stay()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        submission.Agree(submission.Passages[0], 3);
        submission.Decide(submission.Passages[1], KnownRoutes.Returned(submission.Passages[1], "Не тот файл"), Known.Today,
            WorkingCalendar.Russian).ShouldBeNull();
        submission.Submission.Beginning([0, 1], [1]).ShouldBe([1]);
        submission.Submission.Beginning([0, 1], [0, 1]).ShouldBe([0, 1]);
        submission.Submission.Beginning([0, 1, 2], [null]).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_submission_is_decided_in_part_by_its_first_step()
    {
        var submission = KnownRoutes.Submitted(0, 1);
        submission.Submission.IsDecided.ShouldBeFalse();
        submission.Agree(submission.Passages[1], 1);
        submission.Submission.IsDecided.ShouldBeTrue();
    }

    [Fact]
    public void The_author_alone_withdraws_and_the_version_stays()
    {
        var submission = KnownRoutes.Submitted(0);
        submission.Obligation.TakeBack(Known.Coordinator, Known.Today).ShouldBe(Refusal.NotAuthor);
        submission.Obligation.TakeBack(Known.Head, Known.Today).ShouldBeNull();
        submission.End(PassageState.TakenBack, Known.Head, KnownRoutes.Now);
        (submission.Obligation.State, submission.Obligation.Round, submission.Passages[0].State)
            .ShouldBe((ObligationState.InProgress, 2, PassageState.TakenBack));
        submission.Decide(submission.Passages[0], KnownRoutes.Agreed(submission.Passages[0]), Known.Today, WorkingCalendar.Russian)
            .ShouldBe(Refusal.StepDecided);
    }

    [Fact]
    public void The_step_in_turn_is_decided_by_its_party_and_by_nobody_else()
    {
        var submission = KnownRoutes.Submitted(0);
        var passage = submission.Passages[0];
        submission.WhyNot(passage, Coordinator, Known.OneFile).ShouldBeNull();
        submission.WhyNot(passage, KnownRoutes.Is(KnownRoutes.Reviewer, Role.Reviewer, Known.Region), Known.OneFile)
            .ShouldBe(Refusal.NotYourStep);
        submission.WhyNot(passage, KnownRoutes.Is(Known.Coordinator, Role.Coordinator, Known.OtherSchool), Known.OneFile)
            .ShouldBe(Refusal.NotYourStep);
        submission.Agree(passage, 1);
        submission.WhyNot(passage, Coordinator, Known.OneFile).ShouldBeNull();
        submission.WhyNot(passage, KnownRoutes.Is(Known.Head, Role.CentreHead, Known.School), Known.OneFile).ShouldBeNull();
    }

    [Fact]
    public void Nobody_agrees_to_their_own_papers_not_even_by_a_deputy()
    {
        var submission = KnownRoutes.Submitted(0);
        submission.WhyNot(submission.Passages[0], KnownRoutes.Is(Known.Head, Role.Coordinator, Known.Region), Known.OneFile)
            .ShouldBe(Refusal.OwnEvidence);
        var deputy =
            new Viewer(KnownRoutes.Reviewer, "", [new(Role.Coordinator, Known.Region.Id, Known.Region.Path, new(Known.Head, "Седова"))]);
        submission.WhyNot(submission.Passages[0], deputy, Known.OneFile).ShouldBe(Refusal.OwnEvidence);
    }

    [Fact]
    public void People_of_an_organisation_decide_for_it_where_their_role_lets_them()
    {
        var step = new RouteStep("Согласование", Decider.Of(Known.Region.Id, "Министерство"), null);
        Coordinator.MayDecide(step, Known.School.Path).ShouldBeTrue();
        KnownRoutes.Is(Known.Coordinator, Role.Curator, Known.Region).MayDecide(step, Known.School.Path).ShouldBeFalse();
        KnownRoutes.Is(Known.Coordinator, Role.CentreHead, Known.School).MayDecide(step, Known.School.Path).ShouldBeFalse();
    }
}
