using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Subjects;

namespace Vekha.Application.Notices;

/// <summary>Whom notices concern, as far as they are still so and their readers still see what they are about. However many
/// there are, it asks as often.</summary>
public sealed class NoticesQuery(VekhaDb db)
{
    /// <returns>Those who have something to read; nobody else.</returns>
    public async Task<IReadOnlyList<NoticeMail>> RunAsync(IReadOnlyList<Notice> notices, DateOnly today, CancellationToken ct)
    {
        var things = await ThingsAsync(notices, ct);
        var items = await ItemsAsync(notices, ct);
        var readers = await new NoticeReaders(db).OfAsync([.. things.Values.Select(t => t.Obligation.Path)], today, ct);
        PersonId[] byIds =
        [
            .. notices.Select(n => n.ById)
                .Concat(things.Values.SelectMany(t => new[] { t.Obligation.SubmittedById, t.Obligation.CheckedById }).OfType<PersonId>())
                .Distinct(),
        ];
        var names = await db.Users.Where(p => byIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, ct);
        var mails = new Dictionary<PersonId, (NoticeReader Reader, List<NoticeLine> Lines, List<Guid> Ids)>();
        foreach (var notice in Newest(notices))
        {
            if (!things.TryGetValue(notice.SubjectId, out var thing) || !thing.Obligation.IsStill(notice.Kind)) continue;
            var item = notice.ItemId is { } id ? items.GetValueOrDefault(id) : null;
            if (notice.ItemId is not null && item is null) continue;
            if (item?.Undone is { } undone && !thing.Obligation.IsStillUndone(undone)) continue;
            var reviewed = thing.Obligation.IsReviewedBy(readers.Select(r => r.Viewer));
            foreach (var reader in ReadersOf(notice, thing, item, readers))
            {
                if (!mails.TryGetValue(reader.Viewer.PersonId, out var mail)) mails[reader.Viewer.PersonId] = mail = (reader, [], []);
                mail.Lines.Add(LineOf(notice, thing, item, names, reader.Viewer, reviewed, today));
                mail.Ids.Add(notice.Id);
            }
        }
        return [.. mails.Values.Select(m => new NoticeMail(
            m.Reader.Viewer.PersonId, m.Reader.Viewer.Name, m.Reader.Address!, LastOfEach(m.Lines), m.Ids))];
    }

    /// <summary>What has happened twice to the same thing is told once, in the order in which it happened.</summary>
    private static IEnumerable<Notice> Newest(IReadOnlyList<Notice> notices) =>
        notices.GroupBy(n => (n.Kind, n.SubjectId, n.ItemId)).Select(same => same.Last()).OrderBy(n => n.At).ThenBy(n => n.Id);

    /// <summary>One line an obligation, with what was done last; a reminder only where nothing was. What is asked or given to do stands
    /// for itself.</summary>
    private static IReadOnlyList<NoticeLine> LastOfEach(IReadOnlyList<NoticeLine> lines)
    {
        var last = lines.Where(l => l.IsDeed).GroupBy(l => l.ObligationId)
            .Select(deeds => deeds.LastOrDefault(l => l.Kind != NoticeKind.Reminded) ?? deeds.Last())
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. lines.Where(l => !l.IsDeed || last.Contains(l)).OrderBy(l => l.Kind)];
    }

    private static IEnumerable<NoticeReader> ReadersOf(Notice notice, Thing thing, Item? item, IReadOnlyList<NoticeReader> readers)
    {
        var concerned = item is null
            ? thing.Obligation.Readers(notice.Kind, [.. readers.Select(r => r.Viewer)]).Select(v => v.PersonId).ToHashSet()
            : [.. item.People];
        return readers.Where(r => concerned.Contains(r.Viewer.PersonId) && r.Viewer.PersonId != notice.ById && r.Address is not null
            && r.Viewer.May(Right.ReadPlan, thing.Obligation.Path) && r.Choice.Wants(item?.Undone ?? notice.Kind));
    }

    private static NoticeLine LineOf(
        Notice notice, Thing thing, Item? item, Dictionary<PersonId, string> names, Viewer viewer, bool reviewed, DateOnly today)
    {
        // A check is no submission: whose documents wait is told as before.
        var by = notice.Kind == NoticeKind.Waiting && thing.Obligation.SubmittedById is { } sender ? sender : notice.ById;
        return new(
            notice.Kind, ObligationId.Of(notice.SubjectId), thing.Label, thing.Centre, names[by],
            notice.Kind switch
            {
                NoticeKind.Returned => thing.Reason,
                NoticeKind.Reminded when thing.Obligation.IsBeingCorrected => thing.Reason,
                NoticeKind.Waiting => thing.CheckNote,
                _ => item?.Text,
            },
            notice.Kind switch
            {
                NoticeKind.Assigned => item!.Day,
                NoticeKind.Returned or NoticeKind.Reminded => thing.Due,
                _ => null,
            })
        {
            Undone = item?.Undone,
            CheckedBy = notice.Kind == NoticeKind.Waiting && thing.Obligation.CheckedById is { } officer ? names[officer] : null,
            Pending = notice.Kind == NoticeKind.Waiting ? thing.Obligation.PendingFor(viewer, reviewed) : null,
            IsLetter = notice.Kind == NoticeKind.Waiting && thing.Obligation.AwaitsLetter(viewer),
            InPlaceOf = notice.Kind == NoticeKind.Waiting ? thing.Obligation.WaitsInPlaceOf(viewer, reviewed)?.Name : null,
            DaysLate = thing.Situation(reviewed).DaysLateOn(today),
        };
    }

    private async Task<Dictionary<SubjectId, Thing>> ThingsAsync(IReadOnlyList<Notice> notices, CancellationToken ct)
    {
        var subjects = notices.Select(n => n.SubjectId).Distinct().ToArray();
        var passages = (await db.Passages.AsNoTracking().Where(p => subjects.Contains(p.SubjectId) && p.State == PassageState.Running)
            .ToListAsync(ct)).ToLookup(p => p.SubjectId, p => p.StepInTurn!);
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where subjects.Contains(o.Id.Subject)
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            select new { Obligation = o, m.Number, m.Name, Centre = c.Name }).ToListAsync(ct);
        return rows.ToDictionary(r => r.Obligation.Id.Subject, r => new Thing(
            new(r.Obligation.State, r.Obligation.IsBeingCorrected, r.Obligation.Path, r.Obligation.CentreId is null,
                r.Obligation.SubmittedById, r.Obligation.CheckedById, [.. passages[r.Obligation.Id.Subject]]),
            MeasureLabel.Of(r.Number, r.Name), r.Centre, r.Obligation.Reason, r.Obligation.CheckNote, r.Obligation.Due,
            r.Obligation.SituationUnder));
    }

    /// <summary>What is said, asked or taken back, by the id that notices name; what is no longer so is left out.</summary>
    private async Task<Dictionary<Guid, Item>> ItemsAsync(IReadOnlyList<Notice> notices, CancellationToken ct)
    {
        var ids = notices.Select(n => n.ItemId).OfType<Guid>().Distinct().ToArray();
        if (ids.Length == 0) return [];
        var asked = await (
            from m in db.Mentions
            where m.AnsweredAt == null && ids.Contains(m.CommentId.Value)
            join c in db.Comments on m.CommentId equals c.Id
            select new { Id = m.CommentId.Value, m.PersonId, c.Text }).ToListAsync(ct);
        var given = await db.Assignments.Where(a => a.DoneAt == null && ids.Contains(a.Id))
            .Select(a => new { a.Id, a.AssigneeId, a.Text, a.Due }).ToListAsync(ct);
        var told = await db.Notices.AsNoTracking().Where(n => ids.Contains(n.Id)).ToListAsync(ct);
        return asked.GroupBy(a => a.Id).Select(a => (a.Key, new Item([.. a.Select(m => m.PersonId)], a.First().Text, null, null)))
            .Concat(given.Select(a => (a.Id, new Item([a.AssigneeId], a.Text, a.Due, null))))
            .Concat(told.Select(n => (n.Id, new Item(n.ToldTo, null, null, n.Kind))))
            .ToDictionary(i => i.Item1, i => i.Item2);
    }

    private sealed record Thing(
        NoticedObligation Obligation, string Label, string? Centre, string? Reason, string? CheckNote, DateOnly? Due,
        Func<bool, Situation> Situation);

    private sealed record Item(IReadOnlyList<PersonId> People, string? Text, DateOnly? Day, NoticeKind? Undone);
}
