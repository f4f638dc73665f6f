using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Coverage;

/// <summary>What became of every character of a document; white space is not counted. The parts and what is unread add up to the
/// whole.</summary>
/// <param name="Ornaments">Page numbers, repeated heads and column numbers, rules, marks of legal databases.</param>
public sealed record DocumentCoverage(int Act, int Plans, int Passport, int Ornaments, IReadOnlyList<UnreadText> Unread)
{
    public int UnreadCharacters => Unread.Sum(text => text.Characters);

    public int All => Act + Plans + Passport + Ornaments + UnreadCharacters;

    /// <summary>From 0 to 1; an empty document counts as read.</summary>
    public double Share => All == 0 ? 1 : (All - UnreadCharacters) / (double)All;

    public static DocumentCoverage Of(DocumentText document)
    {
        var trace = new Trace();
        var (_, passport) = DocumentReader.Read(document, trace);
        if (passport is var (parts, read)) PassportMarks.Add(trace, document, parts, read);
        return Of(AnnexStamp.Found(Units.Of(document, trace)));
    }

    private static DocumentCoverage Of(List<Unit> units) => new(
        Characters(units, TextKind.Act),
        Characters(units, TextKind.Plan),
        Characters(units, TextKind.Passport),
        Characters(units, TextKind.Ornament),
        UnreadText.Of(units));

    private static int Characters(List<Unit> units, TextKind part) => units.Where(unit => unit.Part == part).Sum(unit => unit.Characters);
}
