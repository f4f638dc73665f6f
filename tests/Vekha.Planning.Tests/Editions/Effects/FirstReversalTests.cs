using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;
using Vekha.Planning.Tests.Obligations;

namespace Vekha.Planning.Tests.Editions.Effects;

public sealed class FirstReversalTests
{
    [Fact]
    public void What_was_only_taken_over_goes_as_what_nobody_has_begun()
    {
        var taken = Known.In(ObligationState.TakenOver);
        var reversal = FirstReversal.Of([taken, Known.In(ObligationState.Planned)], _ => false);
        reversal.IsWhole.ShouldBeTrue();
        reversal.Removed.ShouldContain(taken);
    }

    [Fact]
    public void What_was_taken_over_and_talked_about_since_is_kept()
    {
        var taken = Known.In(ObligationState.TakenOver);
        FirstReversal.Of([taken], _ => true).Kept.ShouldBe([taken]);
    }

    [Fact]
    public void What_nobody_touched_goes_though_its_owner_works_on_another()
    {
        var (taken, planned, worked) =
            (Known.In(ObligationState.TakenOver), Known.In(ObligationState.Planned), Known.In(ObligationState.InProgress));
        var reversal = FirstReversal.Of([taken, planned, worked], o => o == worked);
        reversal.Removed.ShouldBe([taken, planned], ignoreOrder: true);
        reversal.Kept.ShouldBe([worked]);
        FirstReversal.Of(reversal.Kept, o => o == worked).ChangesNothing.ShouldBeTrue();
    }

    /// <summary>As many go and stay, and not the same ones.</summary>
    [Fact]
    public void The_seal_tells_what_goes_from_what_stays()
    {
        List<Obligation> all = [Known.In(ObligationState.Planned), Known.In(ObligationState.Planned), Known.In(ObligationState.Planned)];
        long[] seals =
        [
            FirstReversal.Of(all, o => o == all[0]).Seal, FirstReversal.Of(all, o => o == all[1]).Seal,
            FirstReversal.Of(all[..2], o => o == all[0]).Seal, FirstReversal.Of(all, _ => false).Seal,
        ];
        seals.Distinct().Count().ShouldBe(seals.Length);
        FirstReversal.Of([.. all.AsEnumerable().Reverse()], o => o == all[0]).Seal.ShouldBe(seals[0]);
    }

    /// <summary>Whatever was done with a plan: each obligation is in one part, and a second time nothing is left to do.</summary>
    [Fact]
    public void The_parts_add_up_to_all_of_the_plan()
    {
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var random = new Random(seed);
            var states = Enum.GetValues<ObligationState>().Where(s => s != ObligationState.Withdrawn).ToArray();
            List<Obligation> all = [.. Enumerable.Range(0, random.Next(12)).Select(_ => Known.In(states[random.Next(states.Length)]))];
            foreach (var obligation in all.Where(o => o.IsOpen && random.Next(4) == 0)) obligation.Withdraw("Не нужно", Known.Today);
            var touched = all.Where(o => random.Next(3) == 0).ToHashSet();
            var reversal = FirstReversal.Of(all, touched.Contains);
            reversal.Removed.Concat(reversal.Withdrawn).Concat(reversal.Kept).ShouldBe(all, ignoreOrder: true, $"seed {seed}");
            reversal.Removed.ShouldAllBe(o =>
                !touched.Contains(o) && (o.State == ObligationState.Planned || o.State == ObligationState.TakenOver));
            reversal.Kept.ShouldAllBe(o => o.State != ObligationState.Withdrawn);
            var again = FirstReversal.Of([.. reversal.Kept, .. reversal.Withdrawn], touched.Contains);
            (again.Removed.Count, again.IsWhole).ShouldBe((0, reversal.IsWhole), $"seed {seed}");
        }
    }
}
