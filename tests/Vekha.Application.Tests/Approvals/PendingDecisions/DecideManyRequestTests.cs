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
            .Any(fault => fault.Code is PendingDecisionFault.TooMany).ShouldBe(isTooMany);
    }
}
