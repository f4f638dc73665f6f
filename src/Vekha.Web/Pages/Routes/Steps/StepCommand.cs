using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Approvals;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Calendars;
using Vekha.Data.Files;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Routes.Steps;

/// <summary>Decides the step in turn of a passage. The obligation is locked, so two who decide, or one who decides while the author
/// withdraws, come one after the other, and the second finds the step decided.</summary>
public sealed class StepCommand(VekhaDb db, FileStore store, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(Guid passageId, StepForm form, IncomingFile? scan, Viewer viewer, CancellationToken ct)
    {
        var stored = scan is null ? null : await StoredAsync(scan, viewer.PersonId, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligationId = await db.Passages.VisibleTo(viewer, Right.ReadPlan).Where(p => p.Id == passageId).Select(p => p.SubjectId).SingleAsync(ct);
        var obligation = await db.LockedObligationAsync(obligationId, ct);
        if (await db.StepDecisions.AnyAsync(d => d.Id == form.Key && d.PassageId == passageId, ct)) return null;
        var submission = await db.SubmissionAsync(obligation, ct);
        var passage = submission.Passages.Single(p => p.Id == passageId);
        if (submission.WhyNot(passage, viewer, await db.EvidenceOfRoundAsync(obligation, ct)) is { } why) return why;

        var step = passage.StepInTurn!;
        var decision = Decision(passageId, form, stored, viewer.InPlaceOf(step, passage.Path)?.Id, viewer.PersonId);
        var entry = StepEntries.Of(decision, passage, step, clock.Now);
        if (submission.Decide(passage, decision, clock.Today, await db.WorkingCalendarAsync(ct)) is { } refusal) return refusal;
        if (stored is not null) db.Files.Add(stored);
        db.StepDecisions.Add(decision);
        db.Journal.Add(entry);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private StepDecision Decision(Guid passageId, StepForm form, StoredFile? scan, Guid? absent, Guid personId) => new(
        RequestKey.Of(form.Key, clock.Now), passageId, form.Step, form.Chosen!.Value, personId, absent, clock.Now,
        Typed.Text(form.Reason), Typed.Line(form.Place))
    {
        Letter = scan is null ? null : new(Typed.Line(form.Number)!, form.LetterDay!.Value, scan.Id),
    };

    private async Task<StoredFile> StoredAsync(IncomingFile scan, Guid personId, CancellationToken ct)
    {
        await using var content = scan.Content.OpenReadStream();
        var stored = await store.AddAsync(content, ct);
        return new(Guid.CreateVersion7(clock.Now), stored.Sha256, scan.Name, scan.Kind.ContentType(), stored.Length, personId, clock.Now);
    }
}

internal static class StepEntries
{
    /// <summary>The line of the journal, made before the passage moves on.</summary>
    public static JournalEntry Of(StepDecision decision, Passage passage, RouteStep step, DateTimeOffset now) => JournalEntry.Of(
        now, ObligationActions.JournalKindOf(decision), decision.PersonId, passage.SubjectId, passage.Path,
        to: RouteTexts.StepOf(passage.Next, passage.Steps.Count, step.Name), reason: ReasonOf(decision), forPersonId: decision.ForPersonId);

    private static string? ReasonOf(StepDecision decision) => string.Join(". ", new[]
    {
        decision.Letter is { } letter ? Texts.Route_Letter.With(letter.Number, Russian.Digits(letter.Date)) : null,
        decision.ReasonInPlace,
    }.OfType<string>()) is { Length: > 0 } reason ? reason : null;
}
