using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Search;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Search;

/// <summary>Which words stand in the names of which measures and centres. An obligation is found when all words stand in the one or the
/// other; the names are few, obligations are not.</summary>
internal sealed class OwedWords(IReadOnlyList<(int Word, bool OfCentre, Guid Id)> matches, int words)
{
    private readonly int _all = (1 << words) - 1;
    private readonly ILookup<int, MeasureId> _measures = ByWords(matches.Where(m => !m.OfCentre), id => new MeasureId(id));
    private readonly ILookup<int, CentreId> _centres = ByWords(matches.Where(m => m.OfCentre), id => new CentreId(id));

    public IQueryable<Obligation> Narrow(IQueryable<Obligation> obligations)
    {
        MeasureId[] measures = [.. _measures[_all]];
        CentreId[] centres = [.. _centres[_all]];
        // No obligation is in two of the parts, and each part has an index of its own.
        var parts = new List<IQueryable<Obligation>>();
        if (measures.Length > 0) parts.Add(obligations.Where(o => measures.Contains(o.MeasureId)));
        if (centres.Length > 0) parts.Add(obligations.Where(o => centres.Contains(o.CentreId!.Value) && !measures.Contains(o.MeasureId)));
        foreach (var (some, rest) in Pairs())
            parts.Add(obligations.Where(o => some.Contains(o.MeasureId) && rest.Contains(o.CentreId!.Value)));
        return parts.Count == 0 ? obligations.Where(_ => false) : parts.Aggregate(Queryable.Concat);
    }

    /// <summary>Measures with some of the words, and the centres that have all the others.</summary>
    private IEnumerable<(MeasureId[] Measures, CentreId[] Centres)> Pairs() =>
        from m in _measures
        where m.Key != _all
        let centres = _centres.Where(c => c.Key != _all && (c.Key | m.Key) == _all).SelectMany(c => c).ToArray()
        where centres.Length > 0
        select (m.ToArray(), centres);

    private static ILookup<int, T> ByWords<T>(IEnumerable<(int Word, bool OfCentre, Guid Id)> matches, Func<Guid, T> id) =>
        matches.GroupBy(m => m.Id, m => 1 << m.Word).ToLookup(g => g.Aggregate((all, bit) => all | bit), g => id(g.Key));
}

internal static class OwedWordsReading
{
    public static async Task<OwedWords> OwedWithAsync(this VekhaDb db, SearchWords words, Viewer viewer, CancellationToken ct)
    {
        var parts = words.Words.SelectMany((word, i) => new[] { Measures(db, i, word), Centres(db, viewer, i, word) });
        var matches = await parts.Aggregate(Queryable.Concat).ToListAsync(ct);
        return new([.. matches.Select(m => (m.Word, m.OfCentre, m.Id))], words.Words.Count);
    }

    private static IQueryable<Match> Measures(VekhaDb db, int i, string word) =>
        db.Measures.Where(m => EF.Property<NpgsqlTsVector>(m, SearchWords.Column).Matches(SearchWords.Read(word)))
            .Select(m => new Match { Word = i, OfCentre = false, Id = m.Id.Value });

    private static IQueryable<Match> Centres(VekhaDb db, Viewer viewer, int i, string word) =>
        db.Centres.VisibleTo(viewer, Right.ReadPlan)
            .Where(c => EF.Property<NpgsqlTsVector>(c, SearchWords.Column).Matches(SearchWords.Read(word)))
            .Select(c => new Match { Word = i, OfCentre = true, Id = c.Id.Value });

    private sealed class Match
    {
        public int Word { get; init; }
        public bool OfCentre { get; init; }
        public Guid Id { get; init; }
    }
}
