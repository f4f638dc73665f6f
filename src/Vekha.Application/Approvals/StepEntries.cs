using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

internal static class StepEntries
{
    /// <summary>The line of the journal, made before the passage moves on.</summary>
    public static JournalEntry Of(
        StepDecision decision, Passage passage, RouteStep step, DateTimeOffset now, Guid? key = null) =>
        JournalEntry.Of(now, new(ObligationActions.JournalKindOf(decision), decision.PersonId, passage.SubjectId, passage.Path)
        {
            To = StepWords.StepOf(passage.Next, passage.Steps.Count, step.Name),
            Reason = StepWords.ReasonOf(decision),
            ForPersonId = decision.ForPersonId,
            Key = key,
        });
}
