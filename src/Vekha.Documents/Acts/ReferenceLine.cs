using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The line with which legal databases name an act: «Постановление Правительства … от 10.07.2020 № 1019 "О внесении …"».</summary>
internal sealed partial record ReferenceLine(ActType? Type, string? Issuer, DateOnly? Date, string Number, string? Title, int Next)
{
    /// <summary>The title of the same line, or of the paragraph below it.</summary>
    /// <returns>The title, and the index of the line below it.</returns>
    public (string? Title, int Next) Caption(IReadOnlyList<PrintedLine> lines) =>
        Title is null && Next < lines.Count && TitleLines.IsStart(lines[Next].Text) ? TitleLines.Below(lines, Next, new()) : (Title, Next);

    public static ReferenceLine? Of(IReadOnlyList<PrintedLine> lines)
    {
        if (lines.Count == 0) return null;
        var next = 1;
        while (next < lines.Count && lines[next].Block == lines[0].Block) next++;
        var paragraph = OneLine.Of(string.Join('\n', lines.Take(next).Select(line => line.Text)));
        if (Named.Match(lines[0].Text) is { Success: true } alone && alone.Groups["rest"].Length == 0) return Of(alone, 1);
        return Named.Match(paragraph) is { Success: true } match ? Of(match, next) : null;
    }

    private static ReferenceLine Of(Match match, int next)
    {
        var issuer = match.Groups["issuer"].Value.Trim();
        var title = QuotedTitle.Match(match.Groups["rest"].Value);
        return new(
            match.Groups["type"].Success ? ActTypes.Named(match.Groups["type"].Value) : null,
            issuer.Length > 0 ? issuer : null,
            PrintedDate.Of(match),
            PrintedDate.NumberOf(match),
            title.Success ? OneLine.Of(title.Groups["title"].Value) : null,
            next);
    }

    [GeneratedRegex(@"^(?:(?<type>распоряжение|постановление|приказ|указ)\s(?<issuer>[^№\d_:]{0,200}?)\s?" + PrintedDate.ReferencePattern
        + @"|" + PrintedDate.NumberPattern + @"\sот\s" + PrintedDate.Pattern + @")\s*(?:года|г\.?)?\s*(?<rest>(?:\(|[«""]|$).*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }

    /// <summary>Remarks in brackets may stand on either side of the title.</summary>
    [GeneratedRegex(@"^(?:\([^()]*\)\s*)*[«""](?<title>.+?)[»""]\s*(?:\([^()]*\)\s*)*\.?$")]
    private static partial Regex QuotedTitle { get; }
}
