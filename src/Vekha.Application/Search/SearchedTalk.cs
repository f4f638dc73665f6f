using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Vekha.Data;
using Vekha.Data.Search;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Search;

/// <summary>Comments, tasks, calls and letters that the words stand in; what was withdrawn has no words any more.</summary>
internal static class SearchedTalk
{
    /// <param name="most">So many of the newest of each are enough.</param>
    public static IQueryable<Said> Of(VekhaDb db, NpgsqlTsQuery words, SearchSpace space, int most)
    {
        var (visible, zone) = (space.Obligations, space.Zone);
        var comments =
            from c in db.Comments
            where EF.Property<NpgsqlTsVector>(c, SearchWords.Column).Matches(words)
                && visible.Any(o => o.Id == ObligationId.Of(c.SubjectId))
            orderby c.Id descending
            select new Said
            {
                Id = c.Id.Value,
                ObligationId = ObligationId.Of(c.SubjectId),
                Text = c.Text!,
                Number = null,
                Day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(c.At.UtcDateTime, zone)),
            };
        var tasks =
            from a in db.Assignments
            where EF.Property<NpgsqlTsVector>(a, SearchWords.Column).Matches(words)
                && visible.Any(o => o.Id == ObligationId.Of(a.SubjectId))
            orderby a.Id descending
            select new Said { Id = a.Id, ObligationId = ObligationId.Of(a.SubjectId), Text = a.Text, Number = null, Day = a.Due };
        var contacts =
            from c in db.Contacts
            where EF.Property<NpgsqlTsVector>(c, SearchWords.Column).Matches(words)
                && visible.Any(o => o.Id == ObligationId.Of(c.SubjectId))
            orderby c.Id descending
            select new Said
            {
                Id = c.Id,
                ObligationId = ObligationId.Of(c.SubjectId),
                Text = c.Text,
                Number = Convert.ToString(c.Number),
                Day = c.Day
            };
        return Within(contacts).Take(most).Concat(Within(comments).Take(most)).Concat(Within(tasks).Take(most));

        IQueryable<Said> Within(IQueryable<Said> said)
        {
            if (space.From is { } from) said = said.Where(s => s.Day >= from);
            return space.To is { } to ? said.Where(s => s.Day <= to) : said;
        }
    }
}

/// <summary>A comment, a task, a call or a letter.</summary>
internal sealed class Said
{
    public Guid Id { get; init; }
    public ObligationId ObligationId { get; init; }
    public string Text { get; init; } = "";
    public string? Number { get; init; }
    /// <summary>When it was said, is due, or took place.</summary>
    public DateOnly? Day { get; init; }
}
