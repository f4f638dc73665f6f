using Vekha.Application.Approvals.PendingDecisions;

namespace Vekha.Application.Tests.Approvals.PendingDecisions;

public sealed class DecideManyRequestTests
{
    [Theory]
    [InlineData(PendingItem.Most, false)]
    [InlineData(PendingItem.Most + 1, true)]
    public void So_many_are_decided_at_once_and_no_more(int count, bool isTooMany)
    {
        var items = Enumerable.Range(0, count).Select(_ => new PendingItem(false, Guid.NewGuid(), 1)).ToList();
        new DecideManyRequest(items, Guid.NewGuid(), Accepts: true, null).Faults()
            .Any(fault => fault.Code is Fault.TooMany).ShouldBe(isTooMany);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("общая", null, false)]
    [InlineData(null, "своя", false)]
    [InlineData(" ", "  ", true)]
    public void What_is_returned_has_the_common_reason_or_one_of_its_own(string? common, string? own, bool isMissing)
    {
        var item = new PendingItem(false, Guid.NewGuid(), 1);
        var request = new DecideManyRequest([item], Guid.NewGuid(), Accepts: false, common) { Reasons = [new(item.Id, own)] };
        request.Faults().Any(fault => fault.Code is Fault.ReasonRequired).ShouldBe(isMissing);
        if (!isMissing) request.ReasonOf(item).ShouldBe(own ?? common);
    }
}
