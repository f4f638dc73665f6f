using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using static Vekha.Planning.Tests.Editions.Amended;

namespace Vekha.Planning.Tests.Editions;

public sealed class EditionTests
{
    private static readonly PersonId Person = new(Guid.NewGuid());
    private static readonly DateTimeOffset Now = new(LaterAct, new(9, 0), TimeSpan.Zero);

    [Fact]
    public void An_edition_takes_the_place_of_the_former_one_and_gives_it_back()
    {
        var (former, next) = FormerAndNext();
        next.Replace(former, Person, Now).ShouldBeNull();
        (former.State, next.State).ShouldBe((EditionState.Superseded, EditionState.InForce));
        (next.PlanId, next.ProgrammeCode, next.InForceAt).ShouldBe((former.PlanId, former.ProgrammeCode, Now));
        next.PutInForce("it-cube", new([2023, 2024, 2025], null), Person, Now).ShouldBeNull();
        next.GiveBack(former).ShouldBeNull();
        (former.State, next.State).ShouldBe((EditionState.InForce, EditionState.Draft));
        former.Cohorts.ShouldBe([2023, 2024, 2025]);
        next.GiveBack(former).ShouldBe(Refusal.NotLastEdition);
    }

    [Fact]
    public void What_changes_another_edition_is_put_in_force_in_its_place_alone()
    {
        var (former, next) = FormerAndNext();
        next.PutInForce("it-cube", new([2024], null), Person, Now).ShouldBe(Refusal.ChangesAnother);
        next.Replace(next, Person, Now).ShouldBe(Refusal.FormerNotInForce);
        next.Replace(former, Person, Now).ShouldBeNull();
        former.PutInForce("it-cube", new([2026], null), Person, Now).ShouldBe(Refusal.Superseded);
    }

    [Fact]
    public void A_plan_in_force_is_neither_corrected_nor_made_to_follow_another_and_keeps_its_programme()
    {
        var (former, next) = FormerAndNext();
        former.Correct("План", null, null).ShouldBe(Refusal.AlreadyInForce);
        former.Follow(next).ShouldBe(Refusal.AlreadyInForce);
        former.PutInForce("quantorium", new([2024], null), Person, Now).ShouldBe(Refusal.AlreadyInForce);
        next.Follow(next).ShouldBe(Refusal.FormerNotInForce);
    }

    /// <summary>In force for 2023 and 2024, and the draft that follows it.</summary>
    private static (Edition Former, Edition Next) FormerAndNext()
    {
        var amended = new Amended([], []);
        return (amended.Former, amended.Present);
    }
}
