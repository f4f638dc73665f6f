using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The heading of an act: the lines between date and number on one side and the preamble on the other.</summary>
internal static partial class TitleLines
{
    private const int LongestLine = 110;
    private const int MostLines = 15;

    public static bool IsStart(string line) => Start.IsMatch(line);

    /// <summary>«О центрах» as a whole, or a title of which one closing quote serves the inner and the outer pair.</summary>
    public static string Unquoted(string title)
    {
        if (!Start.IsMatch(title) || title[0] is not ('«' or '"' or '“' or '„')) return title;
        var inside = title[1..];
        var isOpen = inside.Count(c => c is '»') > inside.Count(c => c is '«') || inside.Count(c => c is '"') % 2 == 1
            || inside.Count(c => c is '”') > inside.Count(c => c is '“' or '„');
        return isOpen && inside.TrimEnd('.', ' ') is [.., '»' or '"' or '”' or '“'] closed ? closed[..^1] : inside;
    }

    /// <summary>Date, number and place found on the way, above or below the title, go to <paramref name="requisites"/>.</summary>
    /// <returns>The title, null where none is printed, and the index of the first line of the body.</returns>
    public static (string? Text, int Next) Below(IReadOnlyList<PrintedLine> lines, int index, Requisites requisites)
    {
        index = PastRequisites(lines, index, requisites, isAboveTitle: true);
        TakeOpen(lines, index, requisites);
        var title = new List<string>();
        for (; index < lines.Count && BelongsTo(title, lines, index, requisites); index++)
            title.Add(lines[index].Text);
        return (title.Count == 0 ? null : Finished(OneLine.Of(string.Join('\n', title))), PastRequisites(lines, index, requisites));
    }

    private static int PastRequisites(IReadOnlyList<PrintedLine> lines, int index, Requisites requisites, bool isAboveTitle = false)
    {
        for (; index < lines.Count; index++)
        {
            var text = lines[index].Text;
            if (isAboveTitle && IsTown(lines, index)) requisites.TakeTown(text);
            else if (Requisites.AreOpen(text) || Requisites.Holds(text) && !IsRemark(text)) requisites.Take(text);
            else if (!IsRemark(text)) break;
        }
        return index;
    }

    /// <summary>A name alone below the date, right above the title or what replaces it.</summary>
    private static bool IsTown(IReadOnlyList<PrintedLine> lines, int index) =>
        index > 0 && index + 1 < lines.Count && Requisites.MayBeTown(lines[index].Text) && !IsRemark(lines[index].Text)
        && (Requisites.Holds(lines[index - 1].Text) || Requisites.Holds(lines[index + 1].Text))
        && (IsStart(lines[index + 1].Text) || IsBody(lines[index + 1].Text) || Requisites.Holds(lines[index + 1].Text));

    private static bool IsRemark(string text) => Remark.IsMatch(text) || DatabaseNote.Is(text);

    /// <summary>The place left open for date and number may stand below the title: what the title cites is no less another act's.</summary>
    private static void TakeOpen(IReadOnlyList<PrintedLine> lines, int index, Requisites requisites)
    {
        if (!requisites.AreUnsaid) return;
        for (; index < lines.Count && !IsBody(lines[index].Text); index++)
            if (Requisites.AreOpen(lines[index].Text)) requisites.Take(lines[index].Text);
    }

    /// <summary>A line of another block continues the title only where blank lines separate all lines of the head.</summary>
    private static bool BelongsTo(List<string> title, IReadOnlyList<PrintedLine> lines, int index, Requisites requisites)
    {
        var text = lines[index].Text;
        if (IsBody(text) || IsRemark(text) || Requisites.AreOpen(text)) return false;
        if (title.Count == 0 || lines[index].Block == lines[index - 1].Block)
            return title.Count == 0 || !Requisites.Holds(text) || requisites.AreComplete || Open(title[^1]);
        if (Requisites.Holds(text) && !requisites.AreComplete && !Open(title[^1])) return false;
        var alone = index + 1 >= lines.Count || lines[index + 1].Block != lines[index].Block;
        return alone && text.Length <= LongestLine && title[^1].Length <= LongestLine && !title[^1].EndsWith('.')
            && title.Count < MostLines && (Open(title[^1]) || !IsStart(text));
    }

    /// <summary>A line that cannot be the last one: «постановление Правительства», «и», «…,».</summary>
    private static bool Open(string line) => Unfinished.IsMatch(line);

    private static bool IsBody(string line) =>
        ClauseNumber.Opens(line) || line.EndsWith(':') || Preamble.Begins(line) || ActTypes.Verb.IsMatch(line);

    private static string Finished(string title) => Unquoted(WithoutDot(title));

    private static string WithoutDot(string title) =>
        title.EndsWith('.') && !title.EndsWith("гг.", StringComparison.Ordinal) && !title.EndsWith(" г.", StringComparison.Ordinal)
        ? title[..^1].TrimEnd() : title;

    [GeneratedRegex(@"^[«""“„]?(О|Об|ОБ|Обо|ОБО)\s?\p{L}*\s")]
    private static partial Regex Start { get; }

    [GeneratedRegex(
        @"^(_+.*|(?=.*_{3})(?:от|года?|г|№|N|\d\d|[_«»"".\s|])+|[-–—*\s|]+"
        + @"|\(.*(в ред|редакци|с изменени|изм\.).*|\(?в редакции.*|утратил.*|экз\.?.*|проект|\d+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark { get; }

    [GeneratedRegex(
        @"(?:[,–—-]|(?<!\p{L})(?:в|во|на|и|от|о|об|по|к|с|для|из|распоряжение|постановление|приказ|указ|№|N))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished { get; }
}
