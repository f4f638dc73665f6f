using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>The title above a plan's table.</summary>
/// <param name="Block">Where it begins.</param>
/// <param name="Line">The printed line it begins in.</param>
/// <param name="Last">The block it ends in, with all its lines.</param>
internal sealed partial record PlanHeading(string Title, int Block, int Line, int Last)
{
    /// <summary>How many blocks above its table a title may begin.</summary>
    private const int Reach = 12;

    /// <summary>Lines of a paragraph that may hold a title, counted from its end.</summary>
    private const int LongestParagraph = 40;

    /// <summary>The lines of a title, each a paragraph of its own.</summary>
    private const int LongestTitle = 7;

    /// <summary>Letters of such a line.</summary>
    private const int LongestLine = 160;

    public static string? ProgrammeOf(string title) => title switch
    {
        _ when ItCube.IsMatch(title) => ProgrammeCodes.ItCube,
        _ when GrowthPoint.IsMatch(title) => ProgrammeCodes.GrowthPoint,
        _ when Quantorium.IsMatch(title) => ProgrammeCodes.Quantorium,
        _ => null,
    };

    /// <summary>The first and the last of the years a title names; null where it names fewer than two.</summary>
    public static YearSpan? YearsOf(string title)
    {
        var years = Year.Matches(title).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        return years.Count > 1 ? new(years.Min(), years.Max()) : null;
    }

    public static bool IsAnnex(Paragraph paragraph) => Annex.IsMatch(paragraph.Text);

    /// <summary>A title that begins its paragraph, or follows the stamp of an annex, and is not a sentence.</summary>
    public static PlanHeading? Of(DocumentText document, int block)
    {
        if (document.Blocks[block] is not Paragraph paragraph) return null;
        var lines = PrintedLine.Of(paragraph, block).ToList();
        var first = IsAnnexStamp(lines) ? lines.FindIndex(line => IsTitle(line.Text)) : 0;
        return first >= 0 && lines.Count > first && IsTitle(lines[first].Text)
            ? WithFollowing(
                new(OneLine.Of(string.Join('\n', lines.Skip(first).Select(line => line.Text))), block, lines[first].Number, block),
                document, document.Blocks.Count)
            : null;
    }

    private static bool IsTitle(string line) =>
        Start.IsMatch(line) && char.IsUpper(line.TrimStart('«', '"', '(')[0]) && !line.EndsWith('.') && !line.EndsWith(';');

    private static bool IsAnnexStamp(List<PrintedLine> lines) =>
        lines.Count > 1 && (Annex.IsMatch(lines[0].Text) || Approved.IsMatch(lines[0].Text));

    /// <summary>The nearest title between two blocks.</summary>
    public static PlanHeading? Above(DocumentText document, int first, int table)
    {
        for (var i = table - 1; i >= Math.Max(first, table - Reach); i--)
        {
            var lines = PrintedLine.Of(document.Blocks[i], i).ToList();
            for (var line = Math.Max(0, lines.Count - LongestParagraph); line < lines.Count; line++)
            {
                var rest = OneLine.Of(string.Join('\n', lines.Skip(line).Select(part => part.Text)));
                if (Start.IsMatch(rest)) return WithLinesToTable(new(rest, i, lines[line].Number, i), document, table);
            }
        }
        return null;
    }

    /// <summary>In rows above the column titles.</summary>
    public static PlanHeading? Within(Table table, int first, int header, int block)
    {
        var rows = table.Rows.Take(new Range(first, header)).ToList();
        var text = OneLine.Of(string.Join(' ', rows.SelectMany(row => row.Cells).Select(cell => cell.Text)));
        return Start.IsMatch(text) ? new(text, block, rows[0].Lines.First, block) : null;
    }

    /// <summary>The paragraph right above a table whose title is none of the usual ones, with the one that it continues.</summary>
    public static PlanHeading? Unusual(DocumentText document, int table)
    {
        var (first, title) = (table, "");
        while (first > Math.Max(0, table - LongestTitle) && document.Blocks[first - 1] is Paragraph paragraph
            && (title.Length == 0 || Continues(title)))
            title = OneLine.Of($"{OneLine.Of(document.Blocks[--first] is Paragraph ? paragraph.Text : "")} {title}");
        return first == table ? null : new(title, first, document.Blocks[first].Lines.First, table - 1);
    }

    /// <summary>Typists give each line of a title a paragraph of its own: «План мероприятий», «МБОУ СОШ № 5», «на 2029 год». Up to the
    /// table short lines that say nothing else belong to it.</summary>
    private static PlanHeading WithLinesToTable(PlanHeading heading, DocumentText document, int table)
    {
        var whole = WithFollowing(heading, document, table);
        for (var next = whole.Last + 1; next < table && document.Blocks[next] is Paragraph paragraph; next++)
        {
            if (next - heading.Block >= LongestTitle || EndsSentence(whole.Title) || !IsLineOfTitle(paragraph)) break;
            whole = whole with { Title = $"{whole.Title} {OneLine.Of(paragraph.Text)}", Last = next };
        }
        return whole;
    }

    /// <summary>The dot of initials or of «гг.» ends no sentence.</summary>
    private static bool EndsSentence(string text) => text.EndsWith('.') && !Initial.IsMatch(text);

    private static bool IsLineOfTitle(Paragraph paragraph)
    {
        var text = OneLine.Of(paragraph.Text);
        return text.Length <= LongestLine && text[^1] is not (';' or ':') && !EndsSentence(text)
            && !text.Contains(": ", StringComparison.Ordinal)
            && !SectionHeading.Is(text) && !Remark.IsMatch(text) && !Aside.IsMatch(text) && PeriodTitle.Of(text, null) is null;
    }

    /// <summary>«ПЛАН МЕРОПРИЯТИЙ», a blank line, «по созданию …»: paragraphs that plainly continue the title.</summary>
    private static PlanHeading WithFollowing(PlanHeading heading, DocumentText document, int table)
    {
        for (var next = heading.Block + 1; next < table && document.Blocks[next] is Paragraph paragraph; next++)
        {
            var text = OneLine.Of(paragraph.Text);
            var continues = Continues(text) || Capitals(heading.Title) && Capitals(text);
            if (!continues || heading.Title.EndsWith('.') || Remark.IsMatch(text)) break;
            heading = heading with { Title = heading.Title + " " + text, Last = next };
        }
        return heading;
    }

    private static bool Continues(string text) => char.IsLower(text[0]) || text[0] is '(' or '«';

    private static bool Capitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    [GeneratedRegex(
        @"^[«""(]?(?:\p{L}+\s)?(?:комплекс\s+мер(?!\p{L})|комплексный\s+план|(?:медиа|бизнес-)?план(?:\s|-график|-сетка|$)"
        + @"|дорожная\s+карта|(?:перечень|система|программа)\s+(?:\p{L}+\s+)?мероприятий|мероприятия\s|циклограмма"
        + @"|(?:сетевой\s+)?график\s+(?:реализации|выполнения|проведения|работы?|мероприятий))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }

    [GeneratedRegex(@"^приложение(?!\p{L})[^.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annex { get; }

    [GeneratedRegex(@"^утвержд(?:[её]н[аоы]?|аю)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Approved { get; }

    [GeneratedRegex(@"^\((?:в ред|с изм|далее)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark { get; }

    [GeneratedRegex(@"(?:(?<!\p{L})\p{Lu}|\sгг?)\.$")]
    private static partial Regex Initial { get; }

    /// <summary>The caption of the table, or a stamp: neither belongs to the title.</summary>
    [GeneratedRegex(
        @"^(?:таблица|форма|приложение|утвержд|согласован|принят|рассмотрен|от\s.{0,20}№|[IVX]+\.?\s|\d+[.)])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside { get; }

    /// <summary>Latin and Cyrillic look-alikes count as the same.</summary>
    [GeneratedRegex(@"(?<!\p{L})[IИ][TТ]\W{0,2}(?:куб|cube)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItCube { get; }

    [GeneratedRegex(@"(?<!\p{L})точ(?:ка|ки|ке|ку|кой|ек)\s+роста", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GrowthPoint { get; }

    [GeneratedRegex(@"кванториум", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantorium { get; }

    [GeneratedRegex(@"(?<![\d.])20\d\d(?!\d)")]
    private static partial Regex Year { get; }
}
