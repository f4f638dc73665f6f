using Vekha.Application.Files;
using Vekha.Data.Editions;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.InForce;

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
/// <param name="Seen">The <see cref="InForceQuery.View.Seen"/> of the preview that is confirmed.</param>
/// <param name="Cohorts">Added to those the edition is in force for.</param>
/// <param name="Centres">Added likewise; null for all of the cohorts.</param>
public sealed record InForceRequest(
    EditionId EditionId, Guid Key, long Seen, string? Programme, IReadOnlyList<int> Cohorts, IReadOnlyList<CentreId>? Centres = null)
{
    public const int LongestReason = Typed.LongestText;

    /// <summary>What the person was told that speaks against it.</summary>
    public Doubt Doubts { get; init; }

    /// <summary>Why it is right all the same; wanted where there are doubts.</summary>
    public string? Reason { get; init; }

    /// <summary>What is to count as done before; null for nothing.</summary>
    public TakeOver? TakeOver { get; init; }

    /// <summary>A document that says it was done; at most one.</summary>
    public IReadOnlyList<Upload> Files { get; init; } = [];

    internal FieldFaults Faults(Doubt doubts, DateOnly today)
    {
        var faults = new FieldFaults();
        if (TakeOver is { } takeOver)
        {
            if (Typed.Text(takeOver.Reason) is null) faults.Add(nameof(TakeOver), Fault.ReasonRequired);
            else if (takeOver.Reason?.Length > LongestReason) faults.Add(nameof(TakeOver), Fault.TooLong, LongestReason);
            if (takeOver.Until >= today) faults.Add(nameof(Planning.Editions.TakeOver.Until), ActFault.TakenOverTooLate);
        }
        if (doubts == Doubt.None) return faults;
        if (Typed.Text(Reason) is null) faults.Add(nameof(Reason), Fault.ReasonRequired);
        else if (Reason?.Length > LongestReason) faults.Add(nameof(Reason), Fault.TooLong, LongestReason);
        return faults;
    }
}
