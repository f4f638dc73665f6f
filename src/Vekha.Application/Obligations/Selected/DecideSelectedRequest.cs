namespace Vekha.Application.Obligations.Selected;

/// <summary>One decision about several obligations.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="Reason">One for all: of a return, of their being not applicable, or the basis of the date.</param>
public sealed record DecideSelectedRequest(
    IReadOnlyList<SelectedObligation> Items, SelectedAction Action, Guid Key, string? Reason, DateOnly? Due)
{
    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>The key of the line of the journal, the same each time the request is sent.</summary>
    internal Guid KeyOf(SelectedObligation item) => ItemKey.Of(Key, item.Id.Value);

    internal FieldFaults Faults()
    {
        var faults = Action.Decision() is { } decision && Action != SelectedAction.Accept
            ? new ObligationRequest(default, decision, Key, 0, Reason, Due) { Unclear = Unclear }.Faults() : [];
        if (Items.Count > Action.MostOf()) faults.Add(nameof(Items), Fault.TooMany, Action.MostOf());
        return faults;
    }
}
