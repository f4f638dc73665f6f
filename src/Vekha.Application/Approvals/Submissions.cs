using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Calendars;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

/// <summary>A submission and its routes, for those who change them: the obligation is locked already.</summary>
internal static class Submissions
{
    public static async Task<ObligationSubmission> SubmissionAsync(this VekhaDb db, Obligation obligation, CancellationToken ct)
    {
        var id = obligation.Id;
        return new(obligation, await db.Passages.Where(p => p.SubjectId == id.Subject).ToListAsync(ct));
    }

    public static async Task<IReadOnlyList<ObligationSubmission>> SubmissionsAsync(
        this VekhaDb db, IReadOnlyList<Obligation> obligations, CancellationToken ct)
    {
        var subjects = obligations.Select(o => o.Id.Subject).ToList();
        var passages = (await db.Passages.Where(p => subjects.Contains(p.SubjectId)).ToListAsync(ct)).ToLookup(p => p.SubjectId);
        return [.. obligations.Select(o => new ObligationSubmission(o, [.. passages[o.Id.Subject]]))];
    }

    /// <summary>Gives what was submitted back to its author. Where no step was decided yet, all is as it was before, documents and all;
    /// else what was decided on stays with its round.</summary>
    public static async Task<Refusal?> TakeBackAsync(
        this VekhaDb db, ObligationSubmission submission, PersonId personId, DateOnly today, CancellationToken ct)
    {
        var (obligation, round, isDecided) = (submission.Obligation, submission.Obligation.Round, submission.Submission.IsDecided);
        if (obligation.TakeBack(personId, today) is { } refusal) return refusal;
        var (id, next) = (obligation.Id, obligation.Round);
        if (!isDecided)
            await db.Evidence.Where(e => e.SubjectId == id.Subject && e.Round == round)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Round, next), ct);
        return null;
    }

    /// <summary>Submits, and begins the routes attached to the deliverables.</summary>
    public static async Task<Refusal?> SubmitAsync(
        this VekhaDb db, ObligationSubmission submission, PersonId personId, RoundEvidence evidence, RequestClock clock,
        CancellationToken ct)
    {
        var obligation = submission.Obligation;
        var (id, round) = (obligation.Id, obligation.Round);
        var templates = await db.TemplatesOfAsync(id, obligation.MeasureId, ct);
        if (templates.Count == 0) return obligation.Submit(personId, evidence, clock.Today);

        var given = await db.Evidence.Where(e => e.SubjectId == id.Subject && e.Round == round).Select(e => e.DeliverableIndex).Distinct()
            .ToListAsync(ct);
        var beginning = submission.Submission.Beginning(templates.Keys, given);
        if (beginning.Any(d => !given.Contains(d))) return Refusal.NothingToAgree;
        if (obligation.Submit(personId, evidence, clock.Today, beginning.Count > 0) is { } refusal) return refusal;
        var calendar = await db.WorkingCalendarAsync(ct);
        var submitted = submission.Submission;
        List<Passage> begun = [.. beginning.Select(deliverable =>
            submitted.Start(PassageId.New(clock.Now), deliverable, templates[deliverable], clock.Now, calendar))];
        db.Passages.AddRange(begun);
        new ObligationSubmission(obligation, begun).Wait();
        return null;
    }
}
