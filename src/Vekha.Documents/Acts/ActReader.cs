using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Acts;

/// <summary>Lines above the first plan → the act, or null where there is none.</summary>
internal static partial class ActReader
{
    public static Act? Read(IReadOnlyList<PrintedLine> lines, Trace trace)
    {
        if (ReadHead.Of(lines) is not { } head) return null;
        var body = Body(lines, head.Body);
        var (signatory, end, last) = SignatoryReader.Of(body);
        var own = ClauseReader.Of([.. body.Take(end)]);
        if (own.Count == 0) own = UnnumberedChange.Of([.. body.Take(end)]);
        var annexed = AnnexedChanges.Of([.. lines.SkipWhile(line => line.Number <= body.LastOrDefault().Number)]);
        var clauses = own.Concat(annexed).ToList();
        foreach (var (clause, span) in clauses) trace.Places.TryAdd(PlaceCode.OfClause(clause.Number), span);
        foreach (var (part, span) in HeadPlaces.Of(lines, head)) trace.Places.TryAdd(PlaceCode.OfHead(part), span);
        if (signatory is not null) trace.Places.TryAdd(PlaceCode.OfHead(HeadPart.Signatory), new(body[end].Number, body[last].Number));
        trace.Mark(lines.Take(head.Caption).Concat(lines.Take(new Range(head.First, head.Body))), TextKind.Act);
        trace.Mark(Preamble.Of(body, own.Count > 0 ? own[0].Lines.First : null), TextKind.Act);
        if (own.Count > 0) trace.Mark(body.Take(end).Where(line => line.Number >= own[0].Lines.First), TextKind.Act);
        foreach (var (_, span) in annexed)
            trace.Mark(lines.Where(line => line.Number >= span.First && line.Number <= span.Last), TextKind.Act);
        trace.Mark(body.Take(new Range(end, last + 1)), TextKind.Act);
        IReadOnlyList<Clause> printed = [.. clauses.Select(item => item.Clause)];
        return new(head.Type, head.Issuer, head.Date, head.Number, head.Place, head.Title,
            AmendmentReader.Of(head.Title, own.Select(item => item.Clause)), printed, signatory);
    }

    /// <summary>Up to the first annex; «Приложение» inside a sentence or in quoted wording does not start one.</summary>
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

    [GeneratedRegex(
        @"^(?:приложение(?:\s*(?:№|N)?\s*\d+)?(?:\s+к\s[^.]*(?:\d.*)?)?|утвержд[её]н[аоы]?(?:\s.*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annex { get; }
}
