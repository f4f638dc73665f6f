using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>What is to be done with an obligation; adding evidence has a request of its own.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="Version">The obligation as the person saw it.</param>
/// <param name="Reason">Of a return or of its being not applicable; the basis of a date; what the municipality tells of its check.</param>
/// <param name="Due">The date to be set.</param>
public sealed record ObligationRequest(ObligationId ObligationId, ObligationAction Action, Guid Key, uint Version, string? Reason = null,
    DateOnly? Due = null)
{
    public const int LongestReason = Typed.LongestText;

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (Action == ObligationAction.SetDate)
        {
            if (Due is null) faults.Add(nameof(Due), ObligationFault.DueRequired);
            else if (!PlanYears.Hold(Due)) faults.Add(nameof(Due), Fault.NoSuchDay);
        }
        if (Missing is { } missing && string.IsNullOrWhiteSpace(Reason)) faults.Add(nameof(Reason), missing);
        else if (Reason?.Length > LongestReason) faults.Add(nameof(Reason), Fault.TooLong, LongestReason);
        return faults;
    }

    private Fault? Missing => Action switch
    {
        ObligationAction.Return or ObligationAction.MarkNotApplicable or ObligationAction.Reopen => Fault.ReasonRequired,
        ObligationAction.SetDate => Fault.BasisRequired,
        _ => null,
    };
}

public enum ObligationFault { DueRequired }
