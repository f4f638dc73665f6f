using Vekha.Planning;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Accepts, checks or returns many things at once.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="Accepts">false where they are returned.</param>
/// <param name="Reason">One for all that is returned and has none of its own; else a remark, where one was made.</param>
public sealed record DecideManyRequest(IReadOnlyList<PendingItem> Items, Guid Key, bool Accepts, string? Reason)
{
    public const int LongestReason = Typed.LongestText;

    /// <summary>Of single things that are returned for another reason than the rest.</summary>
    public IReadOnlyList<ItemReason> Reasons { get; init; } = [];

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Items.Count > PendingItem.Most) faults.Add(nameof(Items), Fault.TooMany, PendingItem.Most);
        if (!Accepts && Typed.Text(Reason) is null && (Items.Count == 0 || Items.Any(item => ReasonOf(item) is null)))
            faults.Add(nameof(Reason), Fault.ReasonRequired);
        else if (Reason?.Length > LongestReason) faults.Add(nameof(Reason), Fault.TooLong, LongestReason);
        foreach (var own in Accepts ? [] : Reasons.Where(own => own.Reason?.Length > LongestReason))
            faults.Add(FieldOf(own.Id), Fault.TooLong, LongestReason);
        return faults;
    }

    /// <summary>The field of the reason of a single thing.</summary>
    public static string FieldOf(Guid item) => $"{nameof(Reasons)}.{item:N}";

    /// <summary>Its own reason, or else the one of all.</summary>
    internal string? ReasonOf(PendingItem item) =>
        Typed.Text(Reasons.FirstOrDefault(own => own.Id == item.Id)?.Reason) ?? Typed.Text(Reason);

    /// <summary>The key of the line of the journal, the same each time the request is sent.</summary>
    public Guid KeyOf(PendingItem item) => ItemKey.Of(Key, item.Id);
}

/// <param name="Id">Of the passage or of the obligation.</param>
public sealed record ItemReason(Guid Id, string? Reason);

public sealed record LeftItem(PendingItem Item, Refusal Why);
