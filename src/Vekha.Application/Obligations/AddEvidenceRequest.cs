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
    public const int LongestNote = Typed.LongestText;

    private static readonly DocumentFaults Codes = new(
        EvidenceFault.NumberRequired, EvidenceFault.DateRequired, Fault.NoSuchDay, EvidenceFault.DateInFuture);

    private static readonly DocumentFaults CodesWithNumber = Codes with
    {
        NumberRequired = EvidenceFault.NumberNeeded,
        DateRequired = EvidenceFault.DateNeeded,
    };

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>What is wrong with the fields, the files aside.</summary>
    /// <param name="needingNumber">Of each deliverable in turn, whether its document has a number and a date in any case.</param>
    internal FieldFaults Faults(IReadOnlyList<bool> needingNumber, DateOnly today)
    {
        var faults = new FieldFaults(Unclear);
        var isKnown = Deliverable is not { } chosen || (chosen >= 0 && chosen < needingNumber.Count);
        if (!isKnown) faults.Add(nameof(Deliverable), EvidenceFault.NoSuchDeliverable);
        // The page offers no box to tick where the document has a number in any case: the fault stands at the number.
        var needsNumber = isKnown && Deliverable is { } known && needingNumber[known];
        if (needsNumber && WithoutNumber) faults.Add(nameof(Number), EvidenceFault.NumberNeeded);
        else if (!WithoutNumber) faults.AddDocumentFaults(Number, Date, today, needsNumber ? CodesWithNumber : Codes);
        if (Note?.Length > LongestNote) faults.Add(nameof(Note), Fault.TooLong, LongestNote);
        return faults;
    }
}

public enum EvidenceFault { NoSuchDeliverable, NumberNeeded, DateNeeded, NumberRequired, DateRequired, DateInFuture, NothingChosen }
