using Microsoft.EntityFrameworkCore;
using Vekha.Application.Mail;
using Vekha.Application.Notices;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Reminders;

/// <summary>Who is to be reminded of what: as many statements, however many people and obligations there are.</summary>
public sealed class DigestsQuery(VekhaDb db, RequestClock clock)
{
    // A working day lies this much before its printed day at most: the holidays of the new year.
    private const int MostDaysOff = 12;
    private const int DaysMissed = MailRetention.FewestDays - 1;

    /// <param name="escalateAfter">How many days late an obligation goes one level up.</param>
    /// <returns>Those who have something to read; nobody else.</returns>
    public async Task<IReadOnlyList<Digest>> RunAsync(ReminderDay day, int escalateAfter, CancellationToken ct)
    {
        var readers = await ReadersAsync(day, ct);
        var chains = new ReminderChains(readers);
        var byId = readers.ToDictionary(r => r.Viewer.PersonId);
        var (owing, questions, waiting) = (await OwedAsync(day.Today, ct), await SaidAsync(ct), await SubmittedAsync(ct));
        var labels = await LabelsAsync(
            [.. owing.Select(o => o.MeasureId), .. questions.Select(s => s.MeasureId), .. waiting.Select(s => s.MeasureId)], ct);
        var items = new Dictionary<PersonId, Told>();
        foreach (var owed in owing)
        {
            foreach (var (reader, level) in chains.Of(owed.Path, owed.OfCentre))
            {
                if (reader.Address is null) continue;
                var kind = Reminding.Of(owed.LateAfter, owed.Practical, level, escalateAfter, reader.Choice, reader.Day);
                // One line an obligation: whoever corrects it is told how late it is along with the return.
                if (level == 0 && owed is { Reason: { } reason, Since: { } since } && reader.Choice.WantsInDigest(NoticeKind.Returned))
                {
                    if (kind is not null || reader.Day.Tells(since.AddDays(1))) Told.Of(items, reader).Notices.Add(Returned(owed, reason));
                }
                else if (kind is { } told)
                {
                    Told.Of(items, reader).Items.Add(
                        new(told, owed.Id, labels[owed.MeasureId], owed.Centre, owed.Due, owed.Practical, owed.LateAfter));
                }
            }
        }
        foreach (var said in questions)
            if (byId.GetValueOrDefault(said.PersonId) is { Address: not null } reader && reader.Viewer.May(Right.ReadPlan, said.Path)
                && reader.Choice.WantsInDigest(said.Kind) && reader.Day.Tells(clock.DayOf(said.At).AddDays(1)))
                Told.Of(items, reader).Notices.Add(
                    new(said.Kind, said.Id, labels[said.MeasureId], said.Centre, said.By, said.Text, said.Day));
        foreach (var submitted in waiting) TellWaiting(submitted);
        return [.. items.Values.Select(told => new Digest(
            told.Reader.Viewer.PersonId, told.Reader.Viewer.Name, told.Reader.Address!, InOrder(told.Items))
        {
            Notices = [.. told.Notices.OrderBy(l => l.Kind).ThenBy(l => l.Pending).ThenBy(l => l.Since)],
        })];

        void TellWaiting(Submitted sent)
        {
            var above = chains.Above(sent.Path);
            var reviewed = above.Any(r => r.Viewer.Reviews(sent.Path));
            foreach (var reader in above.Where(r => r.Address is not null && r.Choice.WantsInDigest(NoticeKind.Waiting)
                && r.Day.Tells((sent.Since ?? DateOnly.MinValue).AddDays(1))))
            {
                var pending = sent.Turn is null
                    ? PendingKinds.Of(reader.Viewer, sent.Path, true, sent.SubmittedById, sent.CheckedById, reviewed) : null;
                var steps = sent.Turn is { } turn
                    && StepTurns.Of(reader.Viewer).Any(t => t.Turn == turn && TreePath.Covers(t.Scope, sent.Path));
                if (!steps && pending is not (PendingKind.Own or PendingKind.Checkable)) continue;
                Told.Of(items, reader).Notices.Add(
                    new(NoticeKind.Waiting, sent.Id, labels[sent.MeasureId], sent.Centre, sent.SubmittedBy, null, null)
                    {
                        Pending = pending,
                        IsLetter = sent.Turn == StepTurns.Outside,
                        Since = sent.Since,
                        DaysLate = Lateness.DaysLate(ObligationState.Submitted, sent.LateAfter, sent.SubmittedOn, day.Today),
                    });
            }
        }

        NoticeLine Returned(Owed owed, string reason) =>
            new(NoticeKind.Returned, owed.Id, labels[owed.MeasureId], owed.Centre, null, reason, owed.Due)
            {
                DaysLate = Math.Max(0, day.Today.DayNumber - owed.LateAfter.DayNumber),
            };
    }

    private static IReadOnlyList<DigestItem> InOrder(List<DigestItem> items) =>
        [.. items.OrderBy(i => i.Kind).ThenBy(i => i.Due).ThenBy(i => i.Label, StringComparer.Ordinal)];

    /// <summary>Everybody with a role, and who is deputy of somebody with one.</summary>
    private async Task<IReadOnlyList<Reader>> ReadersAsync(ReminderDay day, CancellationToken ct)
    {
        var missed = await MissedAsync(day.Today, ct);
        var readers = await new NoticeReaders(db).AllAsync(day.Today, ct);
        return [.. readers.Select(r => new Reader(
            r.Viewer, r.Address, r.Choice, missed.Contains(r.Viewer.PersonId) ? day with { Whole = true } : day))];
    }

    /// <summary>Those whose last message did not arrive, as far as we know.</summary>
    private async Task<HashSet<PersonId>> MissedAsync(DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-DaysMissed);
        return [.. await db.OutgoingMail
            .Where(m => m.Day >= since && m.Kind == OutgoingMail.Digest && m.State != MailState.Sent
                && !db.OutgoingMail.Any(
                    later => later.Kind == OutgoingMail.Digest && later.PersonId == m.PersonId && later.Day > m.Day
                        && later.State == MailState.Sent))
            .Select(m => m.PersonId).Distinct().ToListAsync(ct)];
    }

    private Task<Dictionary<MeasureId, string>> LabelsAsync(HashSet<MeasureId> ids, CancellationToken ct)
    {
        var told = ids.ToArray();
        return db.Measures.Where(m => told.Contains(m.Id)).Select(m => new { m.Id, m.Number, m.Name })
            .ToDictionaryAsync(m => m.Id, m => MeasureLabel.Of(m.Number, m.Name), ct);
    }

    /// <summary>Questions without an answer and tasks that are not done: two statements.</summary>
    private async Task<IReadOnlyList<Said>> SaidAsync(CancellationToken ct)
    {
        var asked = await (
            from m in db.Mentions
            where m.AnsweredAt == null
            join c in db.Comments on m.CommentId equals c.Id
            join o in db.Obligations on m.SubjectId equals o.Id.Subject
            join p in db.Users on c.AuthorId equals p.Id
            from centre in db.Centres.Where(x => x.Id == o.CentreId).DefaultIfEmpty()
            select new Said(
                NoticeKind.Asked, m.PersonId, o.Id, o.MeasureId, o.Path, centre.Name, p.FullName, c.Text, null, c.At)).ToListAsync(ct);
        var given = await (
            from a in db.Assignments
            where a.DoneAt == null
            join o in db.Obligations on a.SubjectId equals o.Id.Subject
            join p in db.Users on a.AuthorId equals p.Id
            from centre in db.Centres.Where(x => x.Id == o.CentreId).DefaultIfEmpty()
            select new Said(
                NoticeKind.Assigned, a.AssigneeId, o.Id, o.MeasureId, o.Path, centre.Name, p.FullName, a.Text, a.Due, a.At))
            .ToListAsync(ct);
        return [.. asked, .. given];
    }

    /// <summary>What somebody has to do by then or should have done; what waits for a decision is nobody's task here.</summary>
    private async Task<List<Owed>> OwedAsync(DateOnly today, CancellationToken ct)
    {
        var last = today.AddDays(ReminderChoice.MostDaysBefore + MostDaysOff);
        return await (
            from o in db.Obligations
            where (o.State == ObligationState.Planned || o.State == ObligationState.InProgress || o.State == ObligationState.Returned)
                && o.Due <= last
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            select new Owed(o.Id, o.MeasureId, o.Path, o.CentreId != null, c.Name, o.Due!.Value,
                o.DaysWaited > 0 ? o.LateAfter!.Value : o.Practical ?? o.Due.Value, o.LateAfter!.Value,
                o.Reason, o.SideSince))
            .ToListAsync(ct);
    }

    /// <summary>What waits for a decision, as a whole or at a step of its route.</summary>
    private Task<List<Submitted>> SubmittedAsync(CancellationToken ct) => (
        from o in db.Obligations
        where o.State == ObligationState.Submitted
        from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
        from s in db.Users.Where(s => s.Id == o.SubmittedById).DefaultIfEmpty()
        select new Submitted(o.Id, o.MeasureId, o.Path, c.Name, o.Turn, o.SideSince, o.SubmittedOn, o.LateAfter, o.SubmittedById,
            s.FullName, o.CheckedById)).ToListAsync(ct);

    private sealed record Submitted(ObligationId Id, MeasureId MeasureId, string Path, string? Centre, string? Turn, DateOnly? Since,
        DateOnly? SubmittedOn, DateOnly? LateAfter, PersonId? SubmittedById, string? SubmittedBy, PersonId? CheckedById);

    /// <param name="Reason">Of a return that stands; null where there is none.</param>
    private sealed record Owed(ObligationId Id, MeasureId MeasureId, string Path, bool OfCentre, string? Centre, DateOnly Due,
        DateOnly Practical, DateOnly LateAfter, string? Reason, DateOnly? Since);

    private sealed record Said(
        NoticeKind Kind, PersonId PersonId, ObligationId Id, MeasureId MeasureId, string Path, string? Centre, string By, string? Text,
        DateOnly? Day, DateTimeOffset At);

    private sealed record Told(Reader Reader, List<DigestItem> Items, List<NoticeLine> Notices)
    {
        public static Told Of(Dictionary<PersonId, Told> told, Reader reader)
        {
            if (!told.TryGetValue(reader.Viewer.PersonId, out var known)) told[reader.Viewer.PersonId] = known = new(reader, [], []);
            return known;
        }
    }
}
