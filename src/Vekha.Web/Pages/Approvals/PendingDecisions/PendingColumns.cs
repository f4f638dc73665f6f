using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

public enum PendingColumn { Kind, DecideBy, Due, Step, Measure, Owner, Municipality, Sender, SubmittedOn, CheckedBy, Files }

/// <summary>What waits for a decision, as a file: a row for each step and each submission, in the order of the page.</summary>
internal static class PendingColumns
{
    public static ListDescription<PendingRow, PendingColumn> All { get; } = new(TodayTexts.PendingDecision, new(PendingColumn.Kind),
    [
        new(PendingColumn.Kind, RouteTexts.Pending_What, row =>
            row.Step is null ? RouteTexts.Pending_Submissions : RouteTexts.Pending_Steps) { IsGroup = true },
        new(PendingColumn.DecideBy, Texts.DecideBy, row => row.Step?.Day),
        new(PendingColumn.Due, Texts.Due, row => row.Submission?.Due),
        new(PendingColumn.Step, Texts.Route_Step, row => row.Step?.Name),
        new(PendingColumn.Measure, Texts.Measure, row => row.Step?.Measure ?? row.Submission!.Measure) { IsHead = true },
        new(PendingColumn.Owner, Texts.Owner, row => (row.Step is { } step ? step.Centre : row.Submission!.Centre) ?? Texts.Region),
        new(PendingColumn.Municipality, Texts.Municipality, row => row.Step?.Municipality ?? row.Submission?.Municipality),
        new(PendingColumn.Sender, RouteTexts.Pending_Sender, row => row.Step?.Sender ?? row.Submission?.Sender),
        new(PendingColumn.SubmittedOn, RouteTexts.Pending_SubmittedOn, row => row.Submission?.Situation.SubmittedOn),
        new(PendingColumn.CheckedBy, ObligationTexts.Checked.TrimEnd(':'), row => row.Submission?.CheckedBy),
        new(PendingColumn.Files, Texts.Documents, row => string.Join("; ", (row.Step?.Files ?? row.Submission!.Files).Select(f => f.Name))),
    ]);

    public static IEnumerable<PendingRow> Rows(PendingDecisionsView view) =>
        [.. view.Steps.Select(step => new PendingRow(step, null)), .. view.Submissions.Select(s => new PendingRow(null, s))];
}

/// <summary>A step, or a submission as a whole.</summary>
internal sealed record PendingRow(PendingStep? Step, PendingSubmission? Submission);
