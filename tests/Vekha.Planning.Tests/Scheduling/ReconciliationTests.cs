using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class ReconciliationTests
{
    private static readonly IReadOnlyList<Occurrence> Expected = Schedule(new Rule(Recurs: Recurrence.HalfYearly));

    [Fact]
    public void What_exists_already_is_not_added_again() =>
        Reconciliation.Of(Expected, [.. Expected.Select(o => o.Key)]).IsEmpty.ShouldBeTrue();

    [Fact]
    public void What_is_missing_is_added_and_what_no_rule_gives_is_named()
    {
        var difference = Reconciliation.Of(Expected, ["0:2024-H1", "0:2025-H2", "0:2026-H1", "1:undated"]);

        difference.ToAdd.Select(o => o.Key).ShouldBe(["0:2024-H2", "0:2025-H1"]);
        difference.NoLongerExpected.ShouldBe(["0:2026-H1", "1:undated"]);
    }

    [Fact]
    public void A_centre_whose_opening_is_moved_keeps_the_periods_it_still_owes()
    {
        var rule = new Rule(Recurs: Recurrence.Quarterly);
        var before = Schedule(rule, Centre(2024)).Select(o => o.Key).ToList();

        var difference = Reconciliation.Of(Schedule(rule, Centre(2024, "2024-12-16")), before);

        difference.ToAdd.ShouldBeEmpty();
        difference.NoLongerExpected.ShouldBe(["0:2024-Q4"]);
    }
}
