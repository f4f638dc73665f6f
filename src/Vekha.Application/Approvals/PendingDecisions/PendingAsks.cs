using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>What waits for a person apart from decisions: what came back to its author, tasks and questions. One statement.</summary>
internal static class PendingAsks
{
    /// <summary>Tasks and questions, the first of each.</summary>
    public static IQueryable<PendingAsk> OfColleagues(VekhaDb db, Viewer viewer, int most) =>
        Named(db, viewer, OpenTasks(db, viewer, most).Concat(OpenQuestions(db, viewer, most)));

    /// <summary>What came back as well, the first of each.</summary>
    public static IQueryable<PendingAsk> All(VekhaDb db, Viewer viewer, int most) =>
        Named(db, viewer, Returned(db, viewer, most).Concat(OpenTasks(db, viewer, most)).Concat(OpenQuestions(db, viewer, most)));

    /// <summary>What came back to the viewer as its author, as <see cref="Sides.AuthorScopes"/> tells whose it is.</summary>
    public static IQueryable<Obligation> Returns(VekhaDb db, Viewer viewer)
    {
        var returned = db.Obligations.Where(o => o.State == ObligationState.Returned);
        var (ofCentres, ofRegions) = (Sides.AuthorScopes(viewer, ofRegion: false), Sides.AuthorScopes(viewer, ofRegion: true));
        var own = returned.Below(ofCentres).Where(o => o.CentreId != null);
        return ofRegions.Count == 0 ? own : own.Concat(returned.Below(ofRegions).Where(o => o.CentreId == null));
    }

    public static IQueryable<Assignment> Tasks(VekhaDb db, Viewer viewer)
    {
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        return db.Assignments.Where(a =>
            a.AssigneeId == viewer.PersonId && a.DoneAt == null && visible.Any(o => o.Id == ObligationId.Of(a.SubjectId)));
    }

    public static IQueryable<Mention> Questions(VekhaDb db, Viewer viewer)
    {
        // A question at an obligation that the person does not see any more is not shown.
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        return db.Mentions.Where(m =>
            m.PersonId == viewer.PersonId && m.AnsweredAt == null && visible.Any(o => o.Id == ObligationId.Of(m.SubjectId))
            && db.Comments.Any(c => c.Id == m.CommentId && c.RetractedAt == null));
    }

    // The last return by its key: a line that is looked up whole would have those of the whole journal numbered.
    private static IQueryable<Ask> Returned(VekhaDb db, Viewer viewer, int most) =>
        from o in Returns(db, viewer).OrderBy(o => o.SideSince).ThenBy(o => o.Due).ThenBy(o => o.Id).Take(most)
        from j in db.Journal.Where(j => j.Id == db.Journal
            .Where(x => x.SubjectId == o.Id.Subject && Planning.Obligations.Returns.Kinds.Contains(x.Kind))
            .OrderByDescending(x => x.At).Select(x => x.Id).FirstOrDefault()).DefaultIfEmpty()
        select new Ask
        {
            Kind = PendingAskKind.Return,
            Id = o.Id.Value,
            ObligationId = o.Id,
            AuthorId = j.PersonId,
            Text = o.Reason ?? "",
            Day = o.Due,
            At = j.At,
        };

    private static IQueryable<Ask> OpenTasks(VekhaDb db, Viewer viewer, int most) =>
        from a in Tasks(db, viewer).OrderBy(a => a.Due).ThenBy(a => a.Id).Take(most)
        select new Ask
        {
            Kind = PendingAskKind.Task,
            Id = a.Id,
            ObligationId = ObligationId.Of(a.SubjectId),
            AuthorId = a.AuthorId,
            Text = a.Text,
            Day = a.Due,
            At = a.At,
        };

    private static IQueryable<Ask> OpenQuestions(VekhaDb db, Viewer viewer, int most) =>
        from m in Questions(db, viewer).OrderByDescending(m => m.CommentId).Take(most)
        join c in db.Comments on m.CommentId equals c.Id
        select new Ask
        {
            Kind = PendingAskKind.Question,
            Id = c.Id.Value,
            ObligationId = ObligationId.Of(c.SubjectId),
            AuthorId = c.AuthorId,
            Text = c.Text!,
            Day = (DateOnly?)null,
            At = c.At,
        };

    private static IQueryable<PendingAsk> Named(VekhaDb db, Viewer viewer, IQueryable<Ask> asks) =>
        from ask in asks
        join o in db.Obligations.VisibleTo(viewer, Right.ReadPlan) on ask.ObligationId equals o.Id
        from p in db.Users.Where(p => p.Id == ask.AuthorId).DefaultIfEmpty()
        join m in db.Measures on o.MeasureId equals m.Id
        from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
        orderby ask.Day, ask.Id
        select new PendingAsk(ask.Kind, ask.Id, o.Id, ask.Text, p.FullName, ask.Day, ask.At, m.Name, c.Name);

    private sealed class Ask
    {
        public PendingAskKind Kind { get; init; }
        public Guid Id { get; init; }
        public ObligationId ObligationId { get; init; }
        public PersonId? AuthorId { get; init; }
        public string Text { get; init; } = "";
        public DateOnly? Day { get; init; }
        public DateTimeOffset? At { get; init; }
    }
}
