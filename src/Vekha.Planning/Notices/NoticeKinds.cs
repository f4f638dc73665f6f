using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Notices;

public static class NoticeKinds
{
    /// <summary>Those a person can switch off. A taking back is told to whoever was told of the deed.</summary>
    public static IReadOnlyList<NoticeKind> Chosen { get; } = [.. Enum.GetValues<NoticeKind>().Where(kind => kind != NoticeKind.Undone)];

    /// <summary>What is told of it; null where nobody is told.</summary>
    public static NoticeKind? Of(ObligationAction action) => action switch
    {
        ObligationAction.Submit or ObligationAction.Check => NoticeKind.Waiting,
        ObligationAction.Accept => NoticeKind.Accepted,
        ObligationAction.Return => NoticeKind.Returned,
        _ => null,
    };

    /// <summary>An agreed step is followed by the next, or by the decision.</summary>
    public static NoticeKind Of(StepOutcome outcome) =>
        outcome == StepOutcome.Returned ? NoticeKind.Returned : NoticeKind.Waiting;

    /// <summary>Those that can ever reach somebody with these roles.</summary>
    public static IReadOnlyList<NoticeKind> For(Viewer viewer) => [.. Chosen.Where(kind => kind switch
    {
        NoticeKind.Returned or NoticeKind.Accepted or NoticeKind.Reminded => viewer.Has(Role.CentreHead) || viewer.Has(Role.Coordinator),
        NoticeKind.Waiting => viewer.May(Right.DecideSteps) || viewer.May(Right.CheckEvidence) || viewer.May(Right.AcceptEvidence),
        _ => viewer.May(Right.ReadPlan),
    })];
}
