using Vekha.Planning.Journal;

namespace Vekha.Planning.Obligations;

/// <summary>What the journal calls the ways in which a submission comes back to its author.</summary>
public static class Returns
{
    public static IReadOnlyList<string> Kinds { get; } =
    [
        JournalKind.ObligationReturned.Name, JournalKind.ObligationStepReturned.Name, JournalKind.ObligationLetterReturned.Name,
    ];
}
