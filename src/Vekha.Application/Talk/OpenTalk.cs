using Microsoft.EntityFrameworkCore;
using Vekha.Data;

namespace Vekha.Application.Talk;

/// <summary>Deletes what is said to people while it is open. It is locked: what is answered or done at this moment is waited for, and
/// stays.</summary>
internal static class OpenTalk
{
    /// <returns>Which of the tasks nobody has done.</returns>
    public static async Task<IReadOnlyCollection<Guid>> DeleteOpenTasksAsync(this VekhaDb db, Guid[] ids, CancellationToken ct)
    {
        var tasks = await db.Assignments
            .FromSql($"select *, xmin from assignments where id = any({ids}) and done_at is null order by id for update").ToListAsync(ct);
        db.Assignments.RemoveRange(tasks);
        return [.. tasks.Select(a => a.Id)];
    }

    /// <returns>Which of the comments ask what nobody has answered.</returns>
    public static async Task<IReadOnlyCollection<Guid>> DeleteOpenQuestionsAsync(this VekhaDb db, Guid[] ids, CancellationToken ct)
    {
        var open = await db.Mentions
            .FromSql($"select * from mentions where comment_id = any({ids}) and answered_at is null order by comment_id for update")
            .ToListAsync(ct);
        var comments = open.ConvertAll(m => m.CommentId);
        db.Mentions.RemoveRange(open);
        db.Comments.RemoveRange(await db.Comments.Where(c => comments.Contains(c.Id)).ToListAsync(ct));
        return [.. comments.Select(id => id.Value)];
    }
}
