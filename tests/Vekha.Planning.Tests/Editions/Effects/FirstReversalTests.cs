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
}
