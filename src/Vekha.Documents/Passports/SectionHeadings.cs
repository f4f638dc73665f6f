using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Lines that begin a part of a passport, as the forms of 2018 and since 2022 name them.</summary>
internal static partial class SectionHeadings
{
    public static SectionKind? Of(string line)
    {
        if (line.Length is 0 or > 200 || !Begins(line[0])) return null;
        if (PlanTitle.IsMatch(line)) return SectionKind.Plan;
        return Numbered.Match(line) is { Success: true } match
            ? Enum.Parse<SectionKind>(match.Groups.Keys.First(key => key != "0" && match.Groups[key].Success)) : null;
    }

    /// <summary>Most lines are not headings, and their first letter tells.</summary>
    private static bool Begins(char first) => char.IsAsciiDigit(first) || first is 'П' or 'I' or 'V' or 'X';

    /// <summary>«ПАСПОРТ» above the first part.</summary>
    public static bool IsTitle(string line) => Title.IsMatch(line);

    [GeneratedRegex(
        @"^п\s?а\s?с\s?п\s?о\s?р\s?т(?:\s+(?:\p{L}+ого)?\s*проекта?.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title { get; }

    /// <summary>The plan is an annex, its heading in capitals or with a number.</summary>
    [GeneratedRegex(
        @"^(?:П\s?Л\s?А\s?Н(?:\s+[\p{Lu}\s()""«»-]+)?|План\s+(?:мероприятий\s+по\s+)?реализации\s+(?:\p{L}+ого\s+)?проекта.*"
        + @"|(?:\d{1,2}|[IVX]+)\.?\s+План\s+(?:мероприятий\s+по\s+)?реализации.*)$")]
    private static partial Regex PlanTitle { get; }

    [GeneratedRegex(
        @"^(?:\d{1,2}|[IVX]+)\.?\d?\.?\s+(?:(?<Basics>Основные\s+положения)"
        + @"|(?<Other>(?:Помесячный|План\s+(?:достижения|исполнения|мероприятий\s+по\s+достижению)|Методик|Дополнительн|Модель|Реестр"
        + @"|Риски|Информация|Прокси|Иные\s|Перечень))|(?<Indicators>(?:Цел[ьи]|Показател|Целевые\s+показател))"
        + @"|(?<Results>(?:Результат|Задачи\s+и\s+результат|Мероприяти|Структура\s+регион))|(?<Funding>Финансовое\s+обеспечение)"
        + @"|(?<Participants>Участники))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered { get; }
}
