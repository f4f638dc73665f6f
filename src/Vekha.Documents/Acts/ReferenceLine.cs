using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The line by which legal databases name an act: «Постановление Правительства … от 10.07.2020 № 1019 "О внесении …"».</summary>
internal sealed partial record ReferenceLine(ActType? Type, string? Issuer, DateOnly? Date, string Number, string? Title, int Next)
{
    /// <summary>The title of the same line, or of the paragraph below it.</summary>
    /// <returns>The title, and the index of the line below it.</returns>
    public (string? Title, int Next) Caption(IReadOnlyList<PrintedLine> lines) =>
        Title is null && Next < lines.Count && TitleLines.IsStart(lines[Next].Text) ? TitleLines.Below(lines, Next, new()) : (Title, Next);

    /// <summary>The names of a site and of its pages may be printed above it.</summary>
    private const int MostParagraphs = 4;

    public static ReferenceLine? Of(IReadOnlyList<PrintedLine> lines)
    {
        var start = 0;
        for (var paragraph = 0; paragraph < MostParagraphs && start < lines.Count && TypeLine.Of(lines, start) is null; paragraph++)
        {
            var next = start + 1;
            while (next < lines.Count && lines[next].Block == lines[start].Block) next++;
            if (At(lines, start, next) is { } found && (start == 0 || found is { Issuer: not null, Type: not null })) return found;
            start = next;
        }
        return null;
    }

    private static ReferenceLine? At(IReadOnlyList<PrintedLine> lines, int start, int next)
    {
        var paragraph = Named.Match(OneLine.Of(string.Join('\n', lines.Take(new Range(start, next)).Select(line => line.Text))));
        var whole = paragraph.Success ? Of(paragraph, next) : null;
        var alone = Named.Match(lines[start].Text);
        return whole?.Title is null && alone.Success && alone.Groups["rest"].Length == 0 ? Of(alone, start + 1) : whole;
    }

    private static ReferenceLine Of(Match match, int next)
    {
        var issuer = match.Groups["issuer"].Value.Trim();
        var title = QuotedTitle.Match(match.Groups["rest"].Value.Trim());
        return new(
            match.Groups["type"].Success ? ActTypes.Named(match.Groups["type"].Value) : null,
            issuer.Length > 0 ? issuer : null,
            PrintedDate.Of(match),
            PrintedDate.NumberOf(match),
            title.Success ? TitleLines.Unquoted(OneLine.Of(title.Groups["title"].Value)) : null,
            next);
    }

    [GeneratedRegex(@"^(?:(?<type>распоряжение|постановление|приказ|указ)\s(?<issuer>[^№\d_:]{0,200}?)\s?" + PrintedDate.ReferencePattern
        + @"|" + PrintedDate.NumberPattern + @"\sот\s" + PrintedDate.Pattern + @")\s*(?:года|г\.?)?\s*(?<rest>(?:\(|[«""]|$).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }

    /// <summary>Remarks in brackets may precede or follow the title.</summary>
    [GeneratedRegex(@"^(?:\([^()]*\)\s*)*(?<title>[«""“„].+?[»""”“])\s*(?:\([^()]*\)\s*)*\.?$")]
    private static partial Regex QuotedTitle { get; }
}
