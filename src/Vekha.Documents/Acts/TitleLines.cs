using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The heading of an act: the lines between date and number on one side and the preamble on the other.</summary>
internal static partial class TitleLines
{
    private const int LongestLine = 110;
    private const int MostLines = 15;

    public static bool IsStart(string line) => Start.IsMatch(line);

    /// <summary>Date, number and place found on the way, above or below the title, go to <paramref name="requisites"/>.</summary>
    /// <returns>The title, null where none is printed, and the index of the first line of the body.</returns>
    public static (string? Text, int Next) Below(IReadOnlyList<PrintedLine> lines, int index, Requisites requisites)
    {
        index = PastRequisites(lines, index, requisites);
        TakeOpen(lines, index, requisites);
        var title = new List<string>();
        for (; index < lines.Count && BelongsTo(title, lines, index, requisites); index++)
            title.Add(lines[index].Text);
        return (title.Count == 0 ? null : Finished(OneLine.Of(string.Join('\n', title))), PastRequisites(lines, index, requisites));
    }

    private static int PastRequisites(IReadOnlyList<PrintedLine> lines, int index, Requisites requisites)
    {
        for (; index < lines.Count && (Requisites.Holds(lines[index].Text) || Remark.IsMatch(lines[index].Text)); index++)
            if (Requisites.AreOpen(lines[index].Text) || !Remark.IsMatch(lines[index].Text)) requisites.Take(lines[index].Text);
        return index;
    }

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
        if (IsBody(text) || Remark.IsMatch(text) || Requisites.AreOpen(text)) return false;
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

    private static string Finished(string title) =>
        title.EndsWith('.') && !title.EndsWith("гг.", StringComparison.Ordinal) && !title.EndsWith(" г.", StringComparison.Ordinal)
        ? title[..^1].TrimEnd() : title;

    [GeneratedRegex(@"^(О|Об|ОБ|Обо|ОБО)\s?\p{L}*\s")]
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
