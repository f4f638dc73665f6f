using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Vekha.Data.Search;

public static class SearchWordsReading
{
    /// <summary>More words than that make no search narrower that a person would type.</summary>
    public const int MostWords = 6;

    /// <summary>Asks the database for the stems of the typed words: one statement.</summary>
    public static async Task<SearchWords> SearchWordsAsync(this DbContext db, string typed, CancellationToken ct)
    {
        var words = typed.Replace('ё', 'е').Replace('Ё', 'Е').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit)).Distinct().Take(MostWords).ToArray();
        if (words.Length == 0) return SearchWords.None;
        // A number is looked for in either alphabet, and as its key.
        string[] cyrillic = [.. words.Select(w => IsNumber(w) ? DocumentNumber.InCyrillic(w) : w)];
        string[] latin = [.. words.Select(w => IsNumber(w) ? DocumentNumber.InLatin(w) : w)];
        string[] keys = [.. words.Select(w => IsNumber(w) ? DocumentNumber.Key(w) : w)];
        var stems = await db.Database.SqlQuery<NpgsqlTsQuery>($"""
            select plainto_tsquery('russian', w.cyrillic) || plainto_tsquery('russian', w.latin)
                || plainto_tsquery('russian', w.key) as "Value"
            from unnest({cyrillic}, {latin}, {keys}) with ordinality as w (cyrillic, latin, key, place) order by w.place
            """).ToListAsync(ct);
        return new([.. stems.Where(s => s.Kind != NpgsqlTsQuery.NodeKind.Empty).Select(s => FleetingVowels.With(s).ToString())]);
    }

    private static bool IsNumber(string word) => word.Any(char.IsDigit);
}
