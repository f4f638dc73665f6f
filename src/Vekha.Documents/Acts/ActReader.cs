using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>Lines in front of the first plan → the act, or null where no act stands there.</summary>
internal static partial class ActReader
{
    public static Act? Read(IReadOnlyList<PrintedLine> lines, Dictionary<string, LineSpan> places)
    {
        if (ActHead.Of(lines) is not { } head) return null;
        var body = Body(lines, head.Body);
        var (signatory, end) = SignatoryReader.Of(body);
        var clauses = ClauseReader.Of([.. body.Take(end)]);
        foreach (var (clause, span) in clauses) places.TryAdd(Place.OfClause(clause), span);
        IReadOnlyList<Clause> printed = [.. clauses.Select(item => item.Clause)];
        return new(head.Type, head.Issuer, head.Date, head.Number, head.Place, head.Title, AmendmentReader.Of(head.Title, printed), printed, signatory);
    }

    /// <summary>Up to the first annex; «Приложение» inside a sentence or in quoted wording is none.</summary>
    private static List<PrintedLine> Body(IReadOnlyList<PrintedLine> lines, int start)
    {
        var body = new List<PrintedLine>();
        for (var i = start; i < lines.Count; i++)
        {
            if (body.Count > 0 && Annex.IsMatch(lines[i].Text)) break;
            body.Add(lines[i]);
        }
        return body;
    }

    [GeneratedRegex(@"^(?:приложение(?:\s*(?:№|N)?\s*\d+)?(?:\s+к\s[^.]*(?:\d.*)?)?|утвержд[её]н[аоы]?(?:\s.*)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annex { get; }
}
