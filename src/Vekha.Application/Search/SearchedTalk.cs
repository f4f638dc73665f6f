using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Vekha.Data;
using Vekha.Data.Search;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Search;

/// <summary>Comments, tasks, calls and letters that the words stand in; what was retracted has no words any more.</summary>
internal static class SearchedTalk
{
    /// <param name="most">So many of the newest of each are enough.</param>
    public static IQueryable<TalkMatch> Of(VekhaDb db, string words, SearchSpace space, int most) =>
        Within(space, Contacts(db, words, space)).Take(most)
            .Concat(Within(space, Comments(db, words, space)).Take(most))
            .Concat(Within(space, Tasks(db, words, space)).Take(most));

    private static IQueryable<TalkMatch> Within(SearchSpace space, IQueryable<TalkMatch> matches)
    {
        if (space.From is { } from) matches = matches.Where(s => s.Day >= from);
        return space.To is { } to ? matches.Where(s => s.Day <= to) : matches;
    }

    private static IQueryable<TalkMatch> Comments(VekhaDb db, string words, SearchSpace space)
    {
        var (visible, zone) = (space.Obligations, space.Zone);
        return
            from c in db.Comments
            where EF.Property<NpgsqlTsVector>(c, SearchWords.Column).Matches(SearchWords.Read(words))
                && visible.Any(o => o.Id == ObligationId.Of(c.SubjectId))
            orderby c.Id descending
            select new TalkMatch
            {
                Id = c.Id.Value,
                ObligationId = ObligationId.Of(c.SubjectId),
                Text = c.Text!,
                Number = null,
                Day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(c.At.UtcDateTime, zone)),
            };
    }

    private static IQueryable<TalkMatch> Tasks(VekhaDb db, string words, SearchSpace space)
    {
        var visible = space.Obligations;
        return
            from a in db.Assignments
            where EF.Property<NpgsqlTsVector>(a, SearchWords.Column).Matches(SearchWords.Read(words))
                && visible.Any(o => o.Id == ObligationId.Of(a.SubjectId))
            orderby a.Id descending
            select new TalkMatch { Id = a.Id, ObligationId = ObligationId.Of(a.SubjectId), Text = a.Text, Number = null, Day = a.Due };
    }

    private static IQueryable<TalkMatch> Contacts(VekhaDb db, string words, SearchSpace space)
    {
        var visible = space.Obligations;
        return
            from c in db.Contacts
            where EF.Property<NpgsqlTsVector>(c, SearchWords.Column).Matches(SearchWords.Read(words))
                && visible.Any(o => o.Id == ObligationId.Of(c.SubjectId))
            orderby c.Id descending
            select new TalkMatch
            {
                Id = c.Id,
                ObligationId = ObligationId.Of(c.SubjectId),
                Text = c.Text,
                Number = Convert.ToString(c.Number),
                Day = c.Day,
            };
    }
}

/// <summary>A comment, a task, a call or a letter that the words stand in.</summary>
internal sealed class TalkMatch
{
    public Guid Id { get; init; }
    public ObligationId ObligationId { get; init; }
    public string Text { get; init; } = "";
    public string? Number { get; init; }
    /// <summary>When it was said, is due, or took place.</summary>
    public DateOnly? Day { get; init; }
}
