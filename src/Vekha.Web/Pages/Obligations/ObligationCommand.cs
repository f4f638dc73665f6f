using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Approvals;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Calendars;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Routes;

namespace Vekha.Web.Pages.Obligations;

/// <summary>Submits, accepts, returns, finds not applicable, dates an obligation.</summary>
public sealed class ObligationCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(Guid id, ObligationAction action, ObligationForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligation = await db.LockedObligationAsync(id, ct);
        if (await db.Journal.AnyAsync(j => j.Id == form.Key && j.SubjectId == id, ct)) return null;
        var evidence = await db.EvidenceOfRoundAsync(obligation, ct);
        if (obligation.WhyNot(action, viewer, evidence) is { } why) return why;
        if (obligation.Version != form.Version) return Refusal.ChangedMeanwhile;

        var before = (obligation.State, obligation.Due);
        var submission = await db.SubmissionAsync(obligation, ct);
        if (await DoAsync(submission, action, form, viewer.PersonId, evidence, ct) is { } refusal) return refusal;
        if (before.State == ObligationState.Submitted && action != ObligationAction.SetDate)
            submission.End(action == ObligationAction.TakeBack ? PassageState.TakenBack : PassageState.BrokenOff, viewer.PersonId, clock.Now);
        Note(obligation, action, before, form, viewer);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private async Task<Refusal?> DoAsync(
        ObligationSubmission submission, ObligationAction action, ObligationForm form, Guid personId, RoundEvidence evidence, CancellationToken ct) => action switch
        {
            ObligationAction.Submit => await db.SubmitAsync(submission, personId, evidence, clock, ct),
            ObligationAction.TakeBack => submission.Obligation.TakeBack(personId),
            ObligationAction.Accept => submission.Obligation.Accept(personId, evidence, clock.Today),
            ObligationAction.Return => submission.Obligation.Return(form.Reason),
            ObligationAction.MarkNotApplicable => submission.Obligation.MarkNotApplicable(form.Reason, clock.Today),
            ObligationAction.SetDate when form.DueDay is { } day => submission.Obligation.SetDate(day, (await db.WorkingCalendarAsync(ct)).LastWorkingDayOnOrBefore(day), form.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action of this form."),
        };

    private void Note(
        Obligation obligation, ObligationAction action, (ObligationState State, DateOnly? Due) before, ObligationForm form, Viewer viewer)
    {
        var (from, to) = action == ObligationAction.SetDate
            ? (WrittenDay.Of(before.Due), WrittenDay.Of(obligation.Due))
            : (before.State.ToString(), obligation.State.ToString());
        db.Journal.Note(
            clock.Now, ObligationActions.JournalKindOf(action), viewer.PersonId, obligation.Id, obligation.Path, from, to,
            form.Reason?.Trim(), viewer.InPlaceOf(ObligationActions.RightFor(action), obligation.Path)?.Id, RequestKey.Of(form.Key, clock.Now));
    }
}
