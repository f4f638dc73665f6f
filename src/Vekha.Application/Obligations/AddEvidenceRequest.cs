using Vekha.Application.Files;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>One document for an obligation.</summary>
/// <param name="Key">A request sent twice adds once.</param>
/// <param name="Deliverable">Which of its deliverables it proves, counted from 0; null for the obligation as a whole.</param>
/// <param name="WithoutNumber">The document has neither number nor date.</param>
public sealed record AddEvidenceRequest(
    ObligationId ObligationId, Guid Key, int? Deliverable, bool WithoutNumber, string? Number, DateOnly? Date, string? Note,
    IReadOnlyList<Upload> Files)
{
    public const int LongestNote = 2000;
    public const int LongestNumber = 100;

    /// <summary>Documents of the Soviet years are no evidence of today's centres.</summary>
    private const int FirstYear = 1990;

    /// <summary>What is wrong with the fields, the files aside.</summary>
    /// <param name="needingNumber">Of each deliverable in turn, whether its document has a number and a date in any case.</param>
    public FieldFaults Faults(IReadOnlyList<bool> needingNumber, DateOnly today)
    {
        var faults = new FieldFaults();
        if (Deliverable is { } chosen)
        {
            if (chosen < 0 || chosen >= needingNumber.Count) faults.Add(nameof(Deliverable), EvidenceFault.NoSuchDeliverable);
            else if (WithoutNumber && needingNumber[chosen]) faults.Add(nameof(WithoutNumber), EvidenceFault.NumberNeeded);
        }
        if (!WithoutNumber) AddDocumentFaults(faults, today);
        if (Note?.Length > LongestNote) faults.Add(nameof(Note), Fault.TooLong, LongestNote);
        return faults;
    }

    private void AddDocumentFaults(FieldFaults faults, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Number)) faults.Add(nameof(Number), EvidenceFault.NumberRequired);
        else if (Number.Trim().Length > LongestNumber) faults.Add(nameof(Number), Fault.TooLong, LongestNumber);
        if (Date is null) faults.Add(nameof(Date), EvidenceFault.DateRequired);
        else if (Date.Value.Year < FirstYear) faults.Add(nameof(Date), Fault.NoSuchDay);
        else if (Date > today) faults.Add(nameof(Date), EvidenceFault.DateInFuture);
    }
}

public enum EvidenceFault { NoSuchDeliverable, NumberNeeded, NumberRequired, DateRequired, DateInFuture }
