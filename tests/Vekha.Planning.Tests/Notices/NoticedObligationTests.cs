using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Tests.Notices;

public sealed class NoticedObligationTests
{
    private const string School = "1/2/3/";
    private static readonly Viewer Head = Holding(Role.CentreHead, School);
    private static readonly Viewer OtherHead = Holding(Role.CentreHead, "1/2/4/");
    private static readonly Viewer Officer = Holding(Role.MunicipalOfficer, "1/2/");
    private static readonly Viewer Coordinator = Holding(Role.Coordinator, "1/");
    private static readonly Viewer Reviewer = Holding(Role.Reviewer, "1/");
    private static readonly Viewer Curator = Holding(Role.Curator, "1/");

    [Fact]
    public void A_submission_waits_for_its_reviewer_and_until_it_is_checked_for_its_municipality()
    {
        Viewer[] everyone = [Head, OtherHead, Officer, Coordinator, Reviewer, Curator];
        Submitted(null).Readers(NoticeKind.Waiting, everyone).ShouldBe([Reviewer, Officer], ignoreOrder: true);
        Submitted(PersonId.Of(Guid.NewGuid())).Readers(NoticeKind.Waiting, everyone).ShouldBe([Reviewer]);
    }

    [Fact]
    public void Where_there_is_no_reviewer_the_coordinator_is_told() =>
        Submitted(null).Readers(NoticeKind.Waiting, [Head, Coordinator, Curator]).ShouldBe([Coordinator]);

    [Fact]
    public void A_return_concerns_the_head_of_the_school_alone_and_no_longer_once_it_is_submitted_again()
    {
        var returned = Submitted(null) with { State = ObligationState.Returned, IsBeingCorrected = true };
        returned.Readers(NoticeKind.Returned, [Head, OtherHead, Officer, Coordinator]).ShouldBe([Head]);
        returned.IsStill(NoticeKind.Returned).ShouldBeTrue();
        Submitted(null).IsStill(NoticeKind.Returned).ShouldBeFalse();
    }

    [Fact]
    public void What_a_school_without_a_head_owes_concerns_its_municipality_and_then_the_region()
    {
        var returned = Submitted(null) with { State = ObligationState.Returned, IsBeingCorrected = true };
        foreach (var kind in new[] { NoticeKind.Returned, NoticeKind.Reminded, NoticeKind.Accepted })
        {
            returned.Readers(kind, [OtherHead, Officer, Coordinator, Curator]).ShouldBe([Officer]);
            returned.Readers(kind, [OtherHead, Coordinator, Curator]).ShouldBe([Coordinator]);
        }
    }

    [Fact]
    public void A_letter_from_outside_is_awaited_by_the_region_alone_though_a_school_may_register_it()
    {
        var letter = new RouteStep("Письмо", Decider.Outside("Оператор"), null);
        var waiting = Submitted(null) with { StepsInTurn = [letter] };
        waiting.Readers(NoticeKind.Waiting, [Head, Officer, Coordinator, Reviewer, Curator]).ShouldBe([Coordinator]);
        Head.MayDecide(letter, School).ShouldBeTrue();
        Side.OutsideBody.Has(Head, School, ofRegion: false).ShouldBeFalse();
    }

    private static NoticedObligation Submitted(PersonId? checkedBy) =>
        new(ObligationState.Submitted, false, School, false, null, checkedBy, []);

    private static Viewer Holding(Role role, string path) => new(PersonId.Of(Guid.NewGuid()), role.ToString(), [new(role, default, path)]);
}
