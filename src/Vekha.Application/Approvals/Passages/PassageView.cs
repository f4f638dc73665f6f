using Vekha.Planning.Approvals;

namespace Vekha.Application.Approvals.Passages;

/// <param name="IsMine">The step in turn waits for the viewer.</param>
public sealed record PassageView(
    PassageId Id, int Deliverable, string DeliverableText, int Round, string RouteName, PassageState State, IReadOnlyList<StepLine> Steps,
    int Next,
    string StartedBy, DateTimeOffset StartedAt, string? EndedBy, DateTimeOffset? EndedAt, bool IsMine)
{
    public StepLine? InTurn => State == PassageState.Running ? Steps[Next] : null;
}
