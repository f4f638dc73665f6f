using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Today;

/// <summary>What colleagues wait for from this person: questions and tasks, as one statement.</summary>
internal static class TodayAsks
{
    public const int Shown = 10;

    public static IQueryable<TodayAsk> Of(VekhaDb db, Viewer viewer)
    {
        var personId = viewer.PersonId;
        // A question at an obligation that the person does not see any more is not shown.
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        var tasks =
            from a in db.Assignments
                .Where(a => a.AssigneeId == personId && a.DoneAt == null && visible.Any(o => o.Id == ObligationId.Of(a.SubjectId)))
                .OrderBy(a => a.Due).ThenBy(a => a.Id).Take(Shown)
            select new Ask
            {
                Id = a.Id,
                ObligationId = ObligationId.Of(a.SubjectId),
                AuthorId = a.AuthorId,
                Text = a.Text,
                Day = a.Due,
                At = a.At,
            };
        var questions =
            from m in db.Mentions
                .Where(m => m.PersonId == personId && m.AnsweredAt == null && visible.Any(o => o.Id == ObligationId.Of(m.SubjectId)))
                .OrderByDescending(m => m.CommentId).Take(Shown)
            join c in db.Comments.Where(c => c.RetractedAt == null) on m.CommentId equals c.Id
            select new Ask
            {
                Id = c.Id.Value,
                ObligationId = ObligationId.Of(c.SubjectId),
                AuthorId = c.AuthorId,
                Text = c.Text!,
                Day = (DateOnly?)null,
                At = c.At,
            };
        return
            from ask in tasks.Concat(questions)
            join o in visible on ask.ObligationId equals o.Id
            join p in db.Users on ask.AuthorId equals p.Id
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            orderby ask.Day, ask.Id
            select new TodayAsk(ask.Id, o.Id, ask.Text, p.FullName, ask.Day, ask.At, m.Name, c.Name);
    }

    private sealed class Ask
    {
        public Guid Id { get; init; }
        public ObligationId ObligationId { get; init; }
        public PersonId AuthorId { get; init; }
        public string Text { get; init; } = "";
        public DateOnly? Day { get; init; }
        public DateTimeOffset At { get; init; }
    }
}

/// <param name="Id">Of the comment or the task.</param>
/// <param name="Day">By when a task is to be done; null for a question.</param>
public sealed record TodayAsk(
    Guid Id, ObligationId ObligationId, string Text, string By, DateOnly? Day, DateTimeOffset AskedAt, string Measure, string? Centre);
