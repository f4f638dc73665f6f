using Vekha.Planning.Access;

namespace Vekha.Planning.Approvals;

/// <summary>What was decided at a step. Never changed; a passage has at most one for each step.</summary>
/// <param name="PersonId">Who decided, or registered the letter of the outside body that did.</param>
/// <param name="ForPersonId">The absent person in whose place it was decided; null where the person decided by their own right.</param>
/// <param name="Reason">Of a return; a remark otherwise.</param>
/// <param name="Place">Where exactly the fault is: «стр. 3, строка 12».</param>
public sealed record StepDecision(
    Guid Id, PassageId PassageId, int StepIndex, StepOutcome Outcome, PersonId PersonId, PersonId? ForPersonId, DateTimeOffset At,
    string? Reason, string? Place)
{
    public Letter? Letter { get; init; }

    /// <summary>What the author is told, in one line: «Нет подписи (стр. 3).»; null where there is no reason.</summary>
    public string? ReasonInPlace => (Reason, Place) switch
    {
        (null, _) or (_, null) => Reason,
        _ => $"{Reason.TrimEnd('.', ' ')} ({Place}).",
    };
}
