namespace Vekha.Application.Obligations.Selected;

/// <summary>One reminder of one or several obligations.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
public sealed record RemindSelectedRequest(IReadOnlyList<SelectedObligation> Items, Guid Key)
{
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        var most = SelectedAction.Remind.MostOf();
        if (Items.Count > most) faults.Add(nameof(Items), Fault.TooMany, most);
        return faults;
    }
}
