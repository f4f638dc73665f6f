using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Talk;

/// <summary>What was said at an obligation, in the order of time, and whom one may ask there: one statement.</summary>
/// <remarks>Whoever asks has seen to it that the viewer may see the obligation.</remarks>
internal sealed class TalkQuery(VekhaDb db)
{
    public async Task<TalkView> RunAsync(ObligationId obligationId, string path, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var parts = Assignments(obligationId).Concat(Comments(obligationId)).Concat(Mentions(obligationId))
            .Concat(Contacts(obligationId)).Concat(Reminders(obligationId)).Concat(People(path));
        var rows = await parts.ToListAsync(ct);
        var asked = rows.Where(r => r.Kind == TalkKind.Mention).ToLookup(r => r.Id);
        var lines = rows.Where(r => r.Kind is not (TalkKind.Mention or TalkKind.Person)).OrderBy(r => r.At).ThenBy(r => r.Id)
            .Select(r => new TalkLine(r, clock.Local(r.At!.Value), [.. asked[r.Id]], viewer.PersonId));
        var all = ReachablePerson.Of(rows.Where(r => r.Kind == TalkKind.Person).Select(r => (
            new ReachablePerson(r.PersonId, r.Person, r.Other, [], r.Number, r.Text), Enum.Parse<Role>(r.Medium!))));
        IReadOnlyList<ReachablePerson> others = [.. all.Where(p => p.Id != viewer.PersonId)];
        return new([.. lines], others, [.. others.Where(p => p.MayBeGivenTaskBy(viewer))], all);
    }

    // The members of each part in the same order: parts of one statement have the same columns, with the types of the first.
    private IQueryable<TalkRow> Comments(ObligationId obligationId) =>
        from c in db.Comments
        where c.SubjectId == obligationId.Subject
        join p in db.Users on c.AuthorId equals p.Id
        select new TalkRow
        {
            Kind = TalkKind.Comment,
            Id = c.Id.Value,
            At = c.At,
            PersonId = p.Id,
            Person = Convert.ToString(p.FullName)!,
            Text = c.Text,
            OtherId = null,
            Other = null,
            Medium = null,
            Day = null,
            Number = null,
            EndedAt = c.RetractedAt,
            Version = c.Version,
        };

    private IQueryable<TalkRow> Mentions(ObligationId obligationId) =>
        from m in db.Mentions
        where m.SubjectId == obligationId.Subject
        join p in db.Users on m.PersonId equals p.Id
        select new TalkRow
        {
            Kind = TalkKind.Mention,
            Id = m.CommentId.Value,
            At = null,
            PersonId = p.Id,
            Person = Convert.ToString(p.FullName)!,
            Text = null,
            OtherId = null,
            Other = null,
            Medium = null,
            Day = null,
            Number = null,
            EndedAt = m.AnsweredAt,
            Version = null,
        };

    private IQueryable<TalkRow> Assignments(ObligationId obligationId) =>
        from a in db.Assignments
        where a.SubjectId == obligationId.Subject
        join p in db.Users on a.AuthorId equals p.Id
        join q in db.Users on a.AssigneeId equals q.Id
        select new TalkRow
        {
            Kind = TalkKind.Assignment,
            Id = a.Id,
            At = a.At,
            PersonId = p.Id,
            Person = Convert.ToString(p.FullName)!,
            Text = a.Text,
            OtherId = q.Id,
            Other = Convert.ToString(q.FullName),
            Medium = null,
            Day = a.Due,
            Number = null,
            EndedAt = a.DoneAt,
            Version = a.Version,
        };

    private IQueryable<TalkRow> Contacts(ObligationId obligationId) =>
        from c in db.Contacts
        where c.SubjectId == obligationId.Subject
        join p in db.Users on c.AuthorId equals p.Id
        select new TalkRow
        {
            Kind = TalkKind.Contact,
            Id = c.Id,
            At = c.At,
            PersonId = p.Id,
            Person = Convert.ToString(p.FullName)!,
            Text = c.Text,
            OtherId = null,
            Other = Convert.ToString(c.With),
            Medium = c.Kind.ToString(),
            Day = c.Day,
            Number = Convert.ToString(c.Number),
            EndedAt = null,
            Version = null,
        };

    private IQueryable<TalkRow> Reminders(ObligationId obligationId)
    {
        var reminded = JournalKind.ObligationReminded.Name;
        return
            from j in db.Journal
            where j.SubjectId == obligationId.Subject && j.Kind == reminded
            from p in db.Users
            where p.Id == j.PersonId
            select new TalkRow
            {
                Kind = TalkKind.Reminder,
                Id = j.Id,
                At = j.At,
                PersonId = p.Id,
                Person = Convert.ToString(p.FullName)!,
                Text = null,
                OtherId = null,
                Other = Convert.ToString(j.To),
                Medium = null,
                Day = null,
                Number = null,
                EndedAt = null,
                Version = null,
            };
    }

    private IQueryable<TalkRow> People(string path) =>
        from h in db.HoldersAt(path)
        select new TalkRow
        {
            Kind = TalkKind.Person,
            Id = h.Person.Id.Value,
            At = null,
            PersonId = h.Person.Id,
            Person = Convert.ToString(h.Person.FullName)!,
            Text = Convert.ToString(h.Person.Email),
            OtherId = null,
            Other = Convert.ToString(h.Person.Post),
            Medium = h.Role.ToString(),
            Day = null,
            Number = Convert.ToString(h.Person.PhoneNumber),
            EndedAt = null,
            Version = null,
        };
}
