using System.Text.RegularExpressions;
using NpgsqlTypes;

namespace Vekha.Data.Search;

/// <summary>Stems that differ by a fleeting vowel (беглая гласная) are of one word, which the database does not know: «закупк(а)» and
/// «закупок», «спис(о)к» and «списк(и)», «линейк(а)» and «линеек».</summary>
internal static partial class FleetingVowels
{
    /// <summary>The query, with the twin of each stem beside it.</summary>
    public static NpgsqlTsQuery With(NpgsqlTsQuery query) => query switch
    {
        NpgsqlTsQueryLexeme lexeme => Twins(lexeme.Text)
            .Aggregate(query, (all, twin) => new NpgsqlTsQueryOr(all, new NpgsqlTsQueryLexeme(twin))),
        NpgsqlTsQueryAnd and => new NpgsqlTsQueryAnd(With(and.Left), With(and.Right)),
        NpgsqlTsQueryOr or => new NpgsqlTsQueryOr(With(or.Left), With(or.Right)),
        _ => query,
    };

    /// <summary>Some of them are no words; those find nothing.</summary>
    public static IEnumerable<string> Twins(string stem)
    {
        if (Without.Match(stem) is { Success: true } bare)
        {
            var (head, last) = (bare.Groups["head"].Value, bare.Groups["last"].Value);
            return head[^1] is 'ь' or 'й' ? [head[..^1] + "е" + last] : [head + "о" + last, head + "е" + last];
        }
        if (Has.Match(stem) is not { Success: true } full) return [];
        var before = full.Groups["head"].Value;
        return [before + (IsVowel(before[^1]) ? "й" : "") + full.Groups["last"].Value];
    }

    private static bool IsVowel(char letter) => "аеиоуыэюя".Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<head>\p{L}+[бвгджзйклмнпрстфхцчшщь])(?<last>[кнлцр])$", RegexOptions.CultureInvariant)]
    private static partial Regex Without { get; }

    [GeneratedRegex(@"^(?<head>\p{L}{2,})[ое](?<last>[кнлцр])$", RegexOptions.CultureInvariant)]
    private static partial Regex Has { get; }
}
