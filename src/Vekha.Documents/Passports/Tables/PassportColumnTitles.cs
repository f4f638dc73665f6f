using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports.Tables;

/// <summary>The head of a table → its columns, by the titles the forms of passports use. Titles of a second line are read with the first:
/// «Базовое значение» brings its value and date, «Период, год» the years, «Сроки реализации» beginning and end.</summary>
internal static partial class PassportColumnTitles
{
    private static readonly (PassportColumnRole Role, string[] Titles)[] Ignored =
    [
        (PassportColumnRole.Unknown, ["уровеньпоказателя", "уровеньмероприятия", "уровеньрезультата"]),
        (PassportColumnRole.Unknown, ["признаквозрастания"]),
        (PassportColumnRole.Unknown, ["нарастающийитог"]),
        (PassportColumnRole.Unknown, ["декомпозиция", "участиемуниципальных", "реализациявмуниципальных"]),
        (PassportColumnRole.Unknown, ["информационнаясистема", "источникданных", "источникинформации"]),
        (PassportColumnRole.Unknown, ["связьспоказателями", "связьспоказателем"]),
        (PassportColumnRole.Unknown, ["кодбюджетной", "кбк"]),
    ];

    private static readonly Dictionary<SectionKind, (PassportColumnRole Role, string[] Titles)[]> Titles = new()
    {
        [SectionKind.Indicators] =
        [
            (PassportColumnRole.Name, ["целевойпоказатель", "наименованиепоказателя", "наименованиецелевого", "целевой", "показатели", "показатель", "наименование"]),
            (PassportColumnRole.Type, ["типпоказателя", "тип"]),
            (PassportColumnRole.Unit, ["единицаизмерения", "единицыизмерения", "едизм"]),
            (PassportColumnRole.BaselineValue, ["базовоезначение", "базовое"]),
            (PassportColumnRole.Year, ["период", "значениепоказателя", "значенияпоказател", "погодам"]),
        ],
        [SectionKind.Results] =
        [
            (PassportColumnRole.Name, ["наименованиезадачи", "наименованиерезультата", "наименованиемероприятия", "наименование", "мероприятия", "результат"]),
            (PassportColumnRole.Due, ["срок", "датадостижения"]),
            (PassportColumnRole.Description, ["характеристика"]),
            (PassportColumnRole.Type, ["типмероприятия", "типрезультата", "тип"]),
            (PassportColumnRole.Unit, ["единицаизмерения", "единицыизмерения", "едизм"]),
            (PassportColumnRole.BaselineValue, ["базовоезначение", "базовое"]),
            (PassportColumnRole.Year, ["период", "погодам"]),
        ],
        [SectionKind.Funding] =
        [
            (PassportColumnRole.Name, ["наименование", "источник"]),
            (PassportColumnRole.Year, ["объем", "объём", "период", "погодам"]),
            (PassportColumnRole.Total, ["всего", "итого"]),
        ],
        [SectionKind.Participants] =
        [
            (PassportColumnRole.Role, ["рольвпроекте", "роль"]),
            (PassportColumnRole.Person, ["фамилия", "фио", "наименованиеучастника"]),
            (PassportColumnRole.Position, ["должность"]),
            (PassportColumnRole.Manager, ["непосредственн"]),
            (PassportColumnRole.Load, ["занятость"]),
        ],
        [SectionKind.Plan] =
        [
            (PassportColumnRole.Name, ["наименование", "задача", "результат", "мероприяти"]),
            (PassportColumnRole.End, ["срок", "датанаступления", "дата"]),
            (PassportColumnRole.Unknown, ["взаимосвязь"]),
            (PassportColumnRole.Unknown, ["адресобъекта"]),
            (PassportColumnRole.Unknown, ["мощностьобъекта"]),
            (PassportColumnRole.Unknown, ["объемфинансового"]),
            (PassportColumnRole.Responsible, ["ответственный", "исполнител"]),
            (PassportColumnRole.Document, ["виддокумента", "видподтверждающего", "подтверждающийдокумент", "документ"]),
            (PassportColumnRole.Oversight, ["уровеньконтроля", "уровень"]),
        ],
    };

    /// <param name="head">All that is printed above the first row, broken words included.</param>
    /// <param name="below">The part of it on the next page, where a page break cut it: titles continue there.</param>
    /// <returns>Empty where the titles do not belong to such a table.</returns>
    public static IReadOnlyList<PassportColumn> Of(SectionKind kind, string head, string below = "")
    {
        if (!Titles.TryGetValue(kind, out var titles)) return [];
        var (above, rest) = (Letters(head), Letters(below));
        var letters = above + rest;
        var found = titles.Concat(Ignored)
            .Select(title => (title.Role, At: title.Titles.SelectMany(text => Places(text, letters, above, rest)).DefaultIfEmpty(-1).Min()))
            .Where(title => title.At >= 0)
            .DistinctBy(title => title.At)
            .OrderBy(title => title.At);
        var columns = new List<PassportColumn> { new(PassportColumnRole.Number) };
        foreach (var (role, at) in found) columns.AddRange(Columns(role, at, letters));
        return columns.Exists(column => column.Role is PassportColumnRole.Name or PassportColumnRole.Person) ? columns : [];
    }

    /// <summary>What a column holds by its own title: of several matches the first, and among those the longest.</summary>
    public static PassportColumnRole RoleOf(SectionKind kind, string title)
    {
        if (!Titles.TryGetValue(kind, out var titles)) return PassportColumnRole.Unknown;
        var letters = Letters(title);
        return Ignored.Concat(titles).SelectMany(known => known.Titles.Select(text => (known.Role, At: letters.IndexOf(text, StringComparison.Ordinal), text.Length)))
            .Where(known => known.At >= 0)
            .OrderBy(known => known.At).ThenByDescending(known => known.Length)
            .Select(known => known.Role).FirstOrDefault(PassportColumnRole.Unknown);
    }

    private static string Letters(string head) => string.Concat(head.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Where a title begins, whole or with its end on the next page.</summary>
    private static IEnumerable<int> Places(string title, string letters, string above, string below)
    {
        if (letters.IndexOf(title, StringComparison.Ordinal) is >= 0 and var whole) yield return whole;
        for (var end = 3; below.Length > 0 && end <= title.Length - 2; end++)
            if (above.IndexOf(title[..end], StringComparison.Ordinal) is >= 0 and var begun && below.Contains(title[end..], StringComparison.Ordinal)) yield return begun;
    }

    private static IEnumerable<PassportColumn> Columns(PassportColumnRole role, int at, string letters) => role switch
    {
        PassportColumnRole.BaselineValue => [new(role), new(PassportColumnRole.BaselineDate)],
        PassportColumnRole.Year => Years(letters).Select(year => new PassportColumn(role, year)),
        PassportColumnRole.End when letters.Contains("начал", StringComparison.Ordinal) && letters.Contains("окончани", StringComparison.Ordinal) =>
            [new(PassportColumnRole.Start), new(PassportColumnRole.End)],
        PassportColumnRole.Unknown when letters.AsSpan(at).StartsWith("взаимосвязь") && letters.Contains("предшественник", StringComparison.Ordinal) =>
            [new(role), new(role)],
        _ => [new(role)],
    };

    /// <summary>The years are adjacent; the row of column numbers does not belong to the head.</summary>
    private static IEnumerable<int> Years(string letters) =>
        Year.Matches(letters).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();

    [GeneratedRegex(@"20[1-4]\d")]
    private static partial Regex Year { get; }
}
