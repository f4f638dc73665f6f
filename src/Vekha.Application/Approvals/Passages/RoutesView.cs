using Vekha.Planning.Approvals;

namespace Vekha.Application.Approvals.Passages;

/// <param name="Passages">By deliverable, the latest first.</param>
/// <param name="Attached">The routes of deliverables by which the next submission goes.</param>
public sealed record RoutesView(IReadOnlyList<PassageView> Passages, IReadOnlyList<AttachedRoute> Attached)
{
    public static RoutesView None { get; } = new([], []);

    public bool Any => Passages.Count > 0 || Attached.Count > 0;

    /// <summary>The first step that waits for the viewer.</summary>
    public PassageView? Mine => Passages.FirstOrDefault(p => p.IsMine);

    public IEnumerable<IGrouping<int, PassageView>> ByDeliverable => Passages.GroupBy(p => p.Deliverable);

    /// <summary>Routes of deliverables that have not been submitted yet.</summary>
    public IEnumerable<AttachedRoute> Ahead => Attached.Where(l => Passages.All(p => p.Deliverable != l.Deliverable));
}

public sealed record StepLine(int Index, string Name, Decider Decider, DateOnly? Day, DecisionView? Decision);

/// <param name="For">The absent person in whose place it was decided.</param>
/// <param name="Reason">With its place.</param>
public sealed record DecisionView(
    Guid Id, StepOutcome Outcome, string Person, string? For, DateTimeOffset At, string? Reason, LetterView? Letter);

public sealed record LetterView(string Number, DateOnly Date, string FileName);

public sealed record AttachedRoute(int Deliverable, string DeliverableText, string Name, IReadOnlyList<RouteStep> Steps);
