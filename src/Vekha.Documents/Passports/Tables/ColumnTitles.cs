using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports.Tables;

/// <summary>The head of a table → its columns, by the titles the forms of passports use. Titles of a second line are read with the first:
/// «Базовое значение» brings its value and date, «Период, год» the years, «Сроки реализации» beginning and end.</summary>
internal static partial class ColumnTitles
{
    private static readonly (ColumnRole Role, string[] Titles)[] Ignored =
    [
        (ColumnRole.Unknown, ["уровеньпоказателя", "уровеньмероприятия", "уровеньрезультата"]),
        (ColumnRole.Unknown, ["признаквозрастания"]),
        (ColumnRole.Unknown, ["нарастающийитог"]),
        (ColumnRole.Unknown, ["декомпозиция", "участиемуниципальных", "реализациявмуниципальных"]),
        (ColumnRole.Unknown, ["информационнаясистема", "источникданных", "источникинформации"]),
        (ColumnRole.Unknown, ["связьспоказателями", "связьспоказателем"]),
        (ColumnRole.Unknown, ["кодбюджетной", "кбк"]),
    ];

    private static readonly Dictionary<SectionKind, (ColumnRole Role, string[] Titles)[]> Titles = new()
    {
        [SectionKind.Indicators] =
        [
            (ColumnRole.Name, ["целевойпоказатель", "наименованиепоказателя", "наименованиецелевого", "целевой", "показатели", "показатель", "наименование"]),
            (ColumnRole.Type, ["типпоказателя", "тип"]),
            (ColumnRole.Unit, ["единицаизмерения", "единицыизмерения", "едизм"]),
            (ColumnRole.BaselineValue, ["базовоезначение", "базовое"]),
            (ColumnRole.Year, ["период", "значениепоказателя", "значенияпоказател", "погодам"]),
        ],
        [SectionKind.Results] =
        [
            (ColumnRole.Name, ["наименованиезадачи", "наименованиерезультата", "наименованиемероприятия", "наименование", "мероприятия", "результат"]),
            (ColumnRole.Due, ["срок", "датадостижения"]),
            (ColumnRole.Description, ["характеристика"]),
            (ColumnRole.Type, ["типмероприятия", "типрезультата", "тип"]),
            (ColumnRole.Unit, ["единицаизмерения", "единицыизмерения", "едизм"]),
            (ColumnRole.BaselineValue, ["базовоезначение", "базовое"]),
            (ColumnRole.Year, ["период", "погодам"]),
        ],
        [SectionKind.Funding] =
        [
            (ColumnRole.Name, ["наименование", "источник"]),
            (ColumnRole.Year, ["объем", "объём", "период", "погодам"]),
            (ColumnRole.Total, ["всего", "итого"]),
        ],
        [SectionKind.Participants] =
        [
            (ColumnRole.Role, ["рольвпроекте", "роль"]),
            (ColumnRole.Person, ["фамилия", "фио", "наименованиеучастника"]),
            (ColumnRole.Position, ["должность"]),
            (ColumnRole.Manager, ["непосредственн"]),
            (ColumnRole.Load, ["занятость"]),
        ],
        [SectionKind.Plan] =
        [
            (ColumnRole.Name, ["наименование", "задача", "результат", "мероприяти"]),
            (ColumnRole.End, ["срок", "датанаступления", "дата"]),
            (ColumnRole.Unknown, ["взаимосвязь"]),
            (ColumnRole.Unknown, ["адресобъекта"]),
            (ColumnRole.Unknown, ["мощностьобъекта"]),
            (ColumnRole.Unknown, ["объемфинансового"]),
            (ColumnRole.Responsible, ["ответственный", "исполнител"]),
            (ColumnRole.Document, ["виддокумента", "видподтверждающего", "подтверждающийдокумент", "документ"]),
            (ColumnRole.Oversight, ["уровеньконтроля", "уровень"]),
        ],
    };

    /// <param name="head">All that is printed above the first row, broken words included.</param>
    /// <param name="below">What of it stands on the next page, where a page cut it: titles go on there.</param>
    /// <returns>Empty where the titles are not those of such a table.</returns>
    public static IReadOnlyList<Column> Of(SectionKind kind, string head, string below = "")
    {
        if (!Titles.TryGetValue(kind, out var titles)) return [];
        var (above, rest) = (Letters(head), Letters(below));
        var letters = above + rest;
        var found = titles.Concat(Ignored)
            .Select(title => (title.Role, At: title.Titles.SelectMany(text => Places(text, letters, above, rest)).DefaultIfEmpty(-1).Min()))
            .Where(title => title.At >= 0)
            .DistinctBy(title => title.At)
            .OrderBy(title => title.At);
        var columns = new List<Column> { new(ColumnRole.Number) };
        foreach (var (role, at) in found) columns.AddRange(Columns(role, at, letters));
        return columns.Exists(column => column.Role is ColumnRole.Name or ColumnRole.Person) ? columns : [];
    }

    /// <summary>What a column holds by its own title; of several that it names the first, and there the longest.</summary>
    public static ColumnRole RoleOf(SectionKind kind, string title)
    {
        if (!Titles.TryGetValue(kind, out var titles)) return ColumnRole.Unknown;
        var letters = Letters(title);
        return Ignored.Concat(titles).SelectMany(known => known.Titles.Select(text => (known.Role, At: letters.IndexOf(text, StringComparison.Ordinal), text.Length)))
            .Where(known => known.At >= 0)
            .OrderBy(known => known.At).ThenByDescending(known => known.Length)
            .Select(known => known.Role).FirstOrDefault(ColumnRole.Unknown);
    }

    private static string Letters(string head) => string.Concat(head.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Where a title begins, whole or with its end on the next page.</summary>
    private static IEnumerable<int> Places(string title, string letters, string above, string below)
    {
        if (letters.IndexOf(title, StringComparison.Ordinal) is >= 0 and var whole) yield return whole;
        for (var end = 3; below.Length > 0 && end <= title.Length - 2; end++)
            if (above.IndexOf(title[..end], StringComparison.Ordinal) is >= 0 and var begun && below.Contains(title[end..], StringComparison.Ordinal)) yield return begun;
    }

    private static IEnumerable<Column> Columns(ColumnRole role, int at, string letters) => role switch
    {
        ColumnRole.BaselineValue => [new(role), new(ColumnRole.BaselineDate)],
        ColumnRole.Year => Years(letters).Select(year => new Column(role, year)),
        ColumnRole.End when letters.Contains("начал", StringComparison.Ordinal) && letters.Contains("окончани", StringComparison.Ordinal) =>
            [new(ColumnRole.Start), new(ColumnRole.End)],
        ColumnRole.Unknown when letters.AsSpan(at).StartsWith("взаимосвязь") && letters.Contains("предшественник", StringComparison.Ordinal) =>
            [new(role), new(role)],
        _ => [new(role)],
    };

    /// <summary>Years stand side by side, the row of column numbers is no part of the head.</summary>
    private static IEnumerable<int> Years(string letters) =>
        Year.Matches(letters).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();

    [GeneratedRegex(@"20[1-4]\d")]
    private static partial Regex Year { get; }
}
