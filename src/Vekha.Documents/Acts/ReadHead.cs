using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>What stands above the preamble of an act.</summary>
/// <param name="First">Index of its first line; <paramref name="Body"/> is that of the first line below it.</param>
internal sealed record ReadHead(ActType? Type, string? Issuer, DateOnly? Date, string? Number, string? Place, string? Title, int First,
    int Body)
{
    /// <summary>Index of the line below the caption of a portal, which stands above all; 0 where there is none.</summary>
    public int Caption { get; init; }

    /// <summary>Index of the line that names the type; null where only a reference does.</summary>
    public int? TypeAt { get; init; }

    /// <summary>A heading is not looked for below this line.</summary>
    private const int MostLines = 80;

    /// <returns>null where the text has no head of an act.</returns>
    public static ReadHead? Of(IReadOnlyList<PrintedLine> lines)
    {
        var reference = ReferenceLine.Of(lines);
        return ByType(lines, reference, TypeLine.Of) ?? (reference is { Issuer: not null } ? ByReference(lines, reference) : null)
            ?? ByType(lines, reference, TypeLine.WithRequisites) ?? (reference is null ? null : ByReference(lines, reference))
            ?? ByOrder(lines);
    }

    /// <summary>A stored page may begin with the preamble: the verb that orders, or what the clauses call the act, says what it
    /// is.</summary>
    private static ReadHead? ByOrder(IReadOnlyList<PrintedLine> lines)
    {
        var first = lines.TakeWhile(line => !ClauseNumber.Opens(line.Text)).Count();
        if (first == lines.Count || first > MostLines) return null;
        var type = lines.Take(first).Select(line => ActTypes.ByVerb(line.Text)).FirstOrDefault(found => found is not null)
            ?? lines.Skip(first).Take(MostLines).Select(line => ActTypes.OfItself(line.Text)).FirstOrDefault(found => found is not null);
        if (type is null) return null;
        var requisites = new Requisites();
        var hasTitle = first > 0 && TitleLines.IsStart(lines[0].Text);
        var title = hasTitle ? TitleLines.Below(lines, 0, requisites) : (Text: null, Next: 0);
        var issuer = IssuerLines.BeforeVerb(lines);
        return new(type, issuer is null ? null : IssuerName.Of(issuer), requisites.Date, requisites.Number, requisites.Place, title.Text, 0,
            title.Next);
    }

    private static ReadHead? ByType(
        IReadOnlyList<PrintedLine> lines, ReferenceLine? reference, Func<IReadOnlyList<PrintedLine>, int, TypeLine?> read)
    {
        for (var i = 0; i < lines.Count && i < MostLines && !ClauseNumber.Opens(lines[i].Text); i++)
            if (read(lines, i) is { } type)
                return Below(lines, type, IssuerLines.Above(lines, i, reference), reference) with { TypeAt = i };
        return null;
    }

    private static ReadHead Below(IReadOnlyList<PrintedLine> lines, TypeLine type, (string? Name, int First) above,
        ReferenceLine? reference)
    {
        var requisites = new Requisites();
        if (type is { Requisites: { } own, IsBySchool: false }) requisites.Take(own);
        var title = TitleLines.Below(lines, type.Next, requisites);
        if (type is { Requisites: { } beside, IsBySchool: true }) requisites.Take(beside);
        var issuer = type.Issuer ?? above.Name ?? reference?.Issuer;
        return new(
            type.Type,
            issuer is null ? null : IssuerName.Of(RunTogether.Apart(issuer, lines)),
            requisites.Date ?? reference?.Date,
            requisites.Number ?? reference?.Number,
            requisites.Place,
            WithSpaces(title.Text, reference?.Caption(lines).Title) is { } text ? RunTogether.Apart(text, lines) : null,
            above.First,
            title.Next)
        {
            Caption = CaptionEnd(lines, reference, title.Text),
        };
    }

    /// <summary>Words printed without spaces are separated where the caption above has the same letters with more spaces.</summary>
    private static string? WithSpaces(string? title, string? caption) =>
        title is null || caption is not null && Words(caption) > Words(title) && Letters(caption) == Letters(title) ? caption : title;

    /// <summary>The caption, and the title below it where it is the act's.</summary>
    private static int CaptionEnd(IReadOnlyList<PrintedLine> lines, ReferenceLine? reference, string? title)
    {
        if (reference is null) return 0;
        var caption = reference.Caption(lines);
        return title is not null && caption.Title is { } same && Letters(same) == Letters(title) ? caption.Next : reference.Next;
    }

    private static int Words(string text) => text.Count(c => c == ' ');

    /// <summary>The same for two prints of the same words.</summary>
    internal static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Some copies print no other head than «Распоряжение от 09.06.2010 № 174-р» and the title below it.</summary>
    private static ReadHead? ByReference(IReadOnlyList<PrintedLine> lines, ReferenceLine reference)
    {
        var type = reference.Type
            ?? lines.Take(MostLines).Select(line => ActTypes.ByVerb(line.Text)).FirstOrDefault(found => found is not null);
        if (type is null) return null;
        var requisites = new Requisites();
        var title = reference.Title is { } quoted ? (Text: quoted, reference.Next) : TitleLines.Below(lines, reference.Next, requisites);
        var issuer = reference.Issuer ?? IssuerLines.BeforeVerb(lines);
        return new(type, issuer is null ? null : IssuerName.Of(issuer), reference.Date, reference.Number, requisites.Place, title.Text, 0,
            title.Next);
    }
}
