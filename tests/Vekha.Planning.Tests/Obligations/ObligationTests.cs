using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using static Vekha.Planning.Tests.Obligations.Known;

namespace Vekha.Planning.Tests.Obligations;

public sealed class ObligationTests
{
    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void A_verb_is_refused_in_every_state_it_does_not_fit(ObligationState state, ObligationAction verb)
    {
        var obligation = In(state);
        var refusal = Do(obligation, verb);
        refusal.ShouldBe(Expected(state, verb));
        if (refusal is not null) obligation.State.ShouldBe(state);
    }

    [Fact]
    public void The_way_of_an_obligation_leads_from_planned_to_accepted()
    {
        var obligation = In(ObligationState.Planned);
        obligation.Begin().ShouldBeNull();
        obligation.State.ShouldBe(ObligationState.InProgress);
        obligation.Submit(Head, OneFile, Today).ShouldBeNull();
        (obligation.State, obligation.SubmittedById, obligation.SubmittedOn).ShouldBe((ObligationState.Submitted, Head, Today));
        obligation.Accept(Coordinator, OneFile, Today.AddDays(3)).ShouldBeNull();
        (obligation.State, obligation.ClosedOn).ShouldBe((ObligationState.Accepted, Today.AddDays(3)));
    }

    [Fact]
    public void A_return_keeps_the_reason_and_begins_the_next_round()
    {
        var obligation = In(ObligationState.Submitted);
        obligation.Return("  Нет подписи  ", Today).ShouldBeNull();
        (obligation.State, obligation.Reason, obligation.Round).ShouldBe((ObligationState.Returned, "Нет подписи", 2));
        (obligation.SubmittedOn, obligation.SubmittedById).ShouldBe((null, null));
    }

    [Fact]
    public void A_return_stands_until_what_was_submitted_after_it_is_accepted()
    {
        var obligation = In(ObligationState.Returned);
        obligation.Submit(Head, OneFile, Today).ShouldBeNull();
        obligation.IsBeingCorrected.ShouldBeFalse();
        obligation.TakeBack(Head, Today).ShouldBeNull();
        (obligation.Reason, obligation.IsBeingCorrected).ShouldBe(("Нет подписи", true));
        obligation.Submit(Head, OneFile, Today).ShouldBeNull();
        obligation.Accept(Coordinator, OneFile, Today).ShouldBeNull();
        (obligation.State, obligation.Reason).ShouldBe((ObligationState.Accepted, null));
    }

    [Fact]
    public void What_was_never_returned_is_under_way_when_it_is_taken_back()
    {
        var obligation = In(ObligationState.Submitted);
        obligation.TakeBack(Head, Today).ShouldBeNull();
        (obligation.State, obligation.IsBeingCorrected).ShouldBe((ObligationState.InProgress, false));
    }

    [Fact]
    public void Nobody_accepts_what_they_submitted() =>
        In(ObligationState.Submitted).Accept(Head, RoundEvidence.None, Today).ShouldBe(Refusal.OwnEvidence);

    [Fact]
    public void Nobody_accepts_a_file_they_added_though_another_submitted_it() =>
        In(ObligationState.Submitted).Accept(Coordinator, new(2, [Head, Coordinator]), Today).ShouldBe(Refusal.OwnEvidence);

    [Fact]
    public void Nothing_is_submitted_without_evidence_of_this_round() =>
        In(ObligationState.Returned).Submit(Head, RoundEvidence.None, Today).ShouldBe(Refusal.NothingToSubmit);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void A_decision_without_a_reason_is_refused(string? reason)
    {
        In(ObligationState.Submitted).Return(reason, Today).ShouldBe(Refusal.ReasonRequired);
        In(ObligationState.Planned).MarkNotApplicable(reason, Today).ShouldBe(Refusal.ReasonRequired);
        In(ObligationState.Planned, due: null).SetDate(Today, Today, reason).ShouldBe(Refusal.BasisRequired);
    }

    [Fact]
    public void Without_its_last_document_an_obligation_is_what_it_was_before_the_first()
    {
        var begun = In(ObligationState.InProgress);
        begun.LoseEvidence(1);
        begun.State.ShouldBe(ObligationState.InProgress);
        begun.LoseEvidence(0);
        begun.State.ShouldBe(ObligationState.Planned);
        var returned = In(ObligationState.Returned);
        returned.Begin();
        returned.LoseEvidence(0);
        (returned.State, returned.Reason).ShouldBe((ObligationState.Returned, "Нет подписи"));
    }

    [Fact]
    public void A_printed_date_is_changed_by_an_act_only() =>
        In(ObligationState.Planned, Today).SetDate(Today.AddDays(9), Today.AddDays(9), "письмо").ShouldBe(Refusal.DateIsPrinted);

    [Fact]
    public void A_provisional_date_may_be_set_and_is_provisional_no_more()
    {
        var obligation = In(ObligationState.Planned, Today, provisional: true);
        obligation.SetDate(Today.AddDays(9), Today.AddDays(8), " письмо № 5 ").ShouldBeNull();
        (obligation.Due, obligation.Practical, obligation.DateBasis, obligation.Provisional)
            .ShouldBe((Today.AddDays(9), Today.AddDays(8), "письмо № 5", false));
    }

    [Fact]
    public void A_date_that_a_person_set_may_be_set_again()
    {
        var obligation = In(ObligationState.Planned, due: null);
        obligation.SetDate(Today, Today, "письмо").ShouldBeNull();
        obligation.SetDate(Today.AddDays(1), Today.AddDays(1), "другое письмо").ShouldBeNull();
        obligation.Due.ShouldBe(Today.AddDays(1));
    }

    public static TheoryData<ObligationState, ObligationAction> EveryStateAndVerb()
    {
        var all = new TheoryData<ObligationState, ObligationAction>();
        foreach (var state in Enum.GetValues<ObligationState>().Where(s => s != ObligationState.Withdrawn))
            foreach (var verb in Enum.GetValues<ObligationAction>()) all.Add(state, verb);
        return all;
    }

    private static Refusal? Do(Obligation obligation, ObligationAction verb) => verb switch
    {
        ObligationAction.AddEvidence => obligation.Begin(),
        ObligationAction.Submit => obligation.Submit(Head, OneFile, Today),
        ObligationAction.Accept => obligation.Accept(Coordinator, OneFile, Today),
        ObligationAction.Return => obligation.Return("Нет подписи", Today),
        ObligationAction.Check => obligation.Check(Coordinator, OneFile, null, DateTimeOffset.UnixEpoch),
        ObligationAction.TakeBack => obligation.TakeBack(Head, Today),
        ObligationAction.MarkNotApplicable => obligation.MarkNotApplicable("Центр не создаётся", Today),
        ObligationAction.Reopen => obligation.Reopen("Отчёт не найден", Today),
        _ => obligation.SetDate(Today, Today, "письмо"),
    };

    private static Refusal? Expected(ObligationState state, ObligationAction verb) => (state, verb) switch
    {
        (ObligationState.TakenOver, ObligationAction.Reopen) => null,
        (ObligationState.Accepted or ObligationState.NotApplicable or ObligationState.TakenOver, _) => Refusal.AlreadyDecided,
        (_, ObligationAction.Reopen) => Refusal.AlreadyDecided,
        (_, ObligationAction.SetDate) => Refusal.DateIsPrinted,
        (_, ObligationAction.MarkNotApplicable) => null,
        // Nothing is taken back that does not wait for a decision.
        (not ObligationState.Submitted, ObligationAction.TakeBack) => Refusal.AlreadyDecided,
        (ObligationState.Submitted, ObligationAction.AddEvidence or ObligationAction.Submit) => Refusal.AlreadySubmitted,
        (ObligationState.Submitted, _) => null,
        (_, ObligationAction.Accept or ObligationAction.Return or ObligationAction.Check) => Refusal.NothingSubmitted,
        _ => null,
    };
}
