using System.Text;
using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Passports.Tables;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Passports;

/// <summary>Section 1, read by the labels of the form: what follows a label up to the next one is its value.</summary>
internal sealed partial class Basics
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <param name="text">The whole section on one line.</param>
    /// <param name="cells">Where the cells that may begin with a label start in the text. Empty where it is not a table.</param>
    private Basics(string text, HashSet<int> cells)
    {
        var labels = Label.Matches(text).Where(label => cells.Count == 0 || cells.Contains(label.Index)).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var value = text[start..(i + 1 < labels.Count ? labels[i + 1].Index : text.Length)].Trim(' ', ':', '|');
            if (value.Length > 0 && !PrintedDay.IsDash(value))
                values.TryAdd(labels[i].Groups.Keys.First(key => key != "0" && labels[i].Groups[key].Success), value);
        }
        (Start, End) = Period(values.GetValueOrDefault("period") ?? "");
    }

    public static Basics Of(Section? section)
    {
        if (section is null or { Rows.Count: 0 }) return new(OneLine.Of(string.Join('\n', section?.Paragraphs ?? [])), []);
        var (text, cells) = (new StringBuilder(), new HashSet<int>());
        foreach (var row in section.Rows)
        {
            var isValue = false;
            foreach (var cell in row.Cells)
            {
                if (!isValue) cells.Add(text.Length);
                text.Append(cell.Text).Append(' ');
                isValue = !isValue && IsLabel(cell.Text);
            }
        }
        return new(text.ToString(), cells);
    }

    public string? Name => Unquoted(values.GetValueOrDefault("name"));

    public string? ShortName => Unquoted(values.GetValueOrDefault("short"));

    public string? FederalProject => Unquoted(values.GetValueOrDefault("federal"));

    public DateOnly? Start { get; }

    public DateOnly? End { get; }

    public Official? Curator => Officials.Of(values.GetValueOrDefault("curator"));

    public Official? Head => Officials.Of(values.GetValueOrDefault("head"));

    public Official? Administrator => Officials.Of(values.GetValueOrDefault("administrator"));

    public IReadOnlyList<string> Programmes =>
        values.GetValueOrDefault("programmes") is { } printed ? Split(printed) : [];

    /// <summary>One entry per programme; a semicolon inside quotes or brackets separates nothing.</summary>
    internal static IReadOnlyList<string> Split(string programmes)
    {
        var positions = TopLevel.Positions(programmes).ToHashSet();
        var (items, start) = (new List<string>(), 0);
        foreach (var mark in Programme.Matches(programmes).Where(mark => positions.Contains(mark.Index)))
        {
            items.Add(programmes[start..mark.Index]);
            start = mark.Index + mark.Length;
        }
        return [.. items.Append(programmes[start..]).Select(item => item.Trim(' ', ';')).Where(item => item.Length > 0)];
    }

    /// <summary>Whether the cell is only a label: then the next one is its value, even if it looks like a label.</summary>
    private static bool IsLabel(string cell) =>
        Label.Match(cell) is { Success: true, Index: 0 } label && label.Length == cell.TrimEnd(' ', ':').Length;

    /// <summary>Quotes around the whole value are removed; quotes inside it stay.</summary>
    internal static string? Unquoted(string? text)
    {
        if (text is not { Length: > 2 }) return text;
        var isWhole = text[0] is '"' && text[^1] is '"' && text.IndexOf('"', 1) == text.Length - 1
            || text[0] is '«' && text[^1] is '»' && Closing(text) == text.Length - 1;
        return isWhole ? text[1..^1] : text;
    }

    private static int Closing(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '«' ? 1 : text[i] == '»' ? -1 : 0;
            if (depth == 0) return i;
        }
        return text.Length - 1;
    }

    private static (DateOnly?, DateOnly?) Period(string text)
    {
        var days = Day.Matches(text).Select(match => PrintedDay.Of(match.Value)).ToList();
        return days is [var only] && Until.IsMatch(text) ? (null, only) : (days.ElementAtOrDefault(0), days.ElementAtOrDefault(1));
    }

    /// <summary>Projects of regions, of municipalities, of departments: the form is one.</summary>
    private const string OfProject =
        @"(?:(?:регионального|муниципального|ведомственного|приоритетного|национального|отраслевого)\s+)?проекта";

    [GeneratedRegex(
        @"(?:(?<federal>Наименование\s+федерального\s+проекта)|(?<short>Краткое\s+наименование\s+" + OfProject + @")"
        + @"|(?<name>(?:Полное\s+наименование|Наименование)\s+" + OfProject + @")"
        + @"|(?<period>Срок(?:и)?\s+(?:начала\s+и\s+окончания|реализации)\s+" + OfProject + @")"
        + @"|(?<curator>Куратор\s+" + OfProject + @")|(?<head>Руководитель\s+" + OfProject + @")"
        + @"|(?<administrator>Администратор\s+" + OfProject + @")"
        + @"|(?<programmes>(?:Связь|Взаимосвязь)\s+с\s+(?:государственными"
        + @"|муниципальными)\s+программами(?:\s+\(комплексными\s+программами\))?(?:\s+(?:субъекта\s+)?Российской\s+Федерации"
        + @"|\s+(?:\p{Lu}[\p{L}-]+\s+)?(?:области|края|республики|округа))?)|(?<other>Целев(?:ые|ая)\s+групп[ыа]"
        + @"|Соисполнител[ьи](?=\s)|Разработчик\s+паспорта|Участник(?:и)?\s+" + OfProject + @"))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"^(?:до|по)\s")]
    private static partial Regex Until { get; }

    [GeneratedRegex(@"\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+[а-я]+\s+\d{4}")]
    private static partial Regex Day { get; }

    [GeneratedRegex(@";\s+(?=\p{Lu}|\d)|\s*(?:^|(?<=[\s;.]))\d{1,2}[.)]\s+(?=[Гг]осударственн)")]
    private static partial Regex Programme { get; }
}
