using Vekha.Planning;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Accepts or returns many things at once.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="Accepts">false where they are returned.</param>
/// <param name="Reason">One for all that is returned.</param>
public sealed record DecideManyRequest(IReadOnlyList<PendingItem> Items, Guid Key, bool Accepts, string? Reason)
{
    public const int LongestReason = 2000;

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Items.Count > PendingItem.Most) faults.Add(nameof(Items), PendingDecisionFault.TooMany, PendingItem.Most);
        if (Accepts) return faults;
        if (Typed.Text(Reason) is null) faults.Add(nameof(Reason), Fault.ReasonRequired);
        else if (Reason!.Length > LongestReason) faults.Add(nameof(Reason), Fault.TooLong, LongestReason);
        return faults;
    }

    /// <summary>The key of the line of the journal, the same each time the request is sent.</summary>
    public Guid KeyOf(PendingItem item) => ItemKey.Of(Key, item.Id);
}

public sealed record LeftItem(PendingItem Item, Refusal Why);

public enum PendingDecisionFault
{
    /// <summary>More than {0} at once.</summary>
    TooMany,
}
