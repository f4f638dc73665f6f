using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

internal static class StepEntries
{
    /// <summary>The line of the journal, made before the passage moves on.</summary>
    public static JournalEntry Of(
        StepDecision decision, Passage passage, RouteStep step, DateTimeOffset now, Guid? key = null) => JournalEntry.Of(
        now, ObligationActions.JournalKindOf(decision), decision.PersonId, passage.SubjectId, passage.Path,
        to: StepWords.StepOf(passage.Next, passage.Steps.Count, step.Name), reason: StepWords.ReasonOf(decision),
        forPersonId: decision.ForPersonId, key: key);
}
