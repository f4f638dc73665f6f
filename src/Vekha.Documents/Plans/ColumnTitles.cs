using System.Text.RegularExpressions;

namespace Vekha.Documents.Plans;

/// <summary>The usual titles of columns.</summary>
internal static partial class ColumnTitles
{
    public static ColumnRole? RoleOf(string title) => title switch
    {
        "" => null,
        _ when Number.IsMatch(title) => ColumnRole.Number,
        _ when NamedMeasure.IsMatch(title) => ColumnRole.Name,
        _ when Oversight.IsMatch(title) => ColumnRole.Oversight,
        _ when Start.IsMatch(title) => End.IsMatch(title) ? ColumnRole.Deadline : ColumnRole.Start,
        _ when End.IsMatch(title) => ColumnRole.End,
        _ when Deadline.IsMatch(title) => ColumnRole.Deadline,
        _ when Responsible.IsMatch(title) => ColumnRole.Responsible,
        _ when Deliverable.IsMatch(title) => ColumnRole.Deliverable,
        _ when Name.IsMatch(title) => ColumnRole.Name,
        _ => null,
    };

    public static MeasurePart? PartOf(string title) => RoleOf(title)?.PartOf();

    /// <summary>Of several columns that may hold the names of measures, the one whose title says it most plainly has the smallest
    /// rank.</summary>
    public static int NameRank(string title) => Measures.IsMatch(title) ? 0 : NamedMeasure.IsMatch(title) ? 1 : 2;

    /// <summary>«план | факт» under one title: what is planned is read, what happened is not.</summary>
    public static bool? Plan(string title) => Planned.IsMatch(title) ? true : Actual.IsMatch(title) ? false : null;

    [GeneratedRegex(
        @"^(?:(?:№|N|#)\W*(?:п\W*п)?\W*|п\s?/\s?п\.?|номер.{0,12}|(?:№|N)\s*\p{L}{0,10})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    /// <summary>«Наименование и содержание основных мероприятий»: only words that name things and adjectives precede the word. In «место
    /// проведения мероприятия», «источник финансирования мероприятия» the column is about something else.</summary>
    private const string OfMeasures =
        @"^(?:(?:наименовани[ея]|названи[ея]|содержание|перечень|описание|формулировка|состав|комплекс|система|план|виды?|тема|программа"
        + @"|этап|направлени[ея]|краткое|и|\p{L}+(?:[ыи][ехй]|о[ей]|[ое]го|ая|яя))[\s,/–-]+)*мероприяти";

    [GeneratedRegex(
        OfMeasures + @"|^(?:наименование|название|содержание|перечень|виды?)\s(?:\p{L}+\s)?(?:работ|действи|этап|меры|мер(?!\p{L})|задач"
        + @"|контрольн\p{L}+\s(?:точ|событи)|событи|шаг)|^контрольн\p{L}+\s(?:точ|событи)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMeasure { get; }

    [GeneratedRegex(OfMeasures, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measures { get; }

    [GeneratedRegex(
        @"^(?!(?:объект|предмет|вопрос|содержани|тема|мероприяти|направлени|цел|показател|метод|процедур|вид)\p{L}*\s)"
        + @"(?:\p{L}+\s){0,2}контрол(?!ьн\p{L}+\s(?:точ|событи|срок|дат))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Oversight { get; }

    [GeneratedRegex(
        @"^(?:\p{L}+\s)?(?:(?:дата|срок|период|время|месяц)\s)?(?:\p{L}+\s)?начал[оа](?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }

    [GeneratedRegex(
        @"^(?:(?:плановая|планируем\p{L}+)\s)?(?:дата|срок|период|время|месяц|начало|дата\sначала|срок\sначала"
        + @"|начала)?[\s,/и–-]*(?:\p{L}+\s)?(?:окончани[ея]|завершени[ея]|конец)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End { get; }

    [GeneratedRegex(
        @"^(?:\p{L}+\s){0,2}(?:срок|период|дат[аы](?!\p{L})|время)"
        + @"|^(?:когда|год|месяц|квартал)(?:\s(?:реализации|исполнения|выполнения|проведения))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline { get; }

    [GeneratedRegex(
        @"^(?:\p{L}+\s)?(?:ответствен|(?:со)?исполнител|организатор|участник)|^(?:ФИО|Ф\.\s?И\.\s?О\.)\s(?:ответствен|исполнител)|^кто\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible { get; }

    [GeneratedRegex(
        @"^(?:\p{L}+\s){0,2}(?:результат|документ|итог|эффект|продукт)|^(?:форма|вид)\s(?:\p{L}+\s)?(?:документ|отч[её]т|завершени"
        + @"|реализаци|подтвержд|представлени)|^подтвержд|^(?:критери|показател)\p{L}+\s(?:\p{L}+\s)?(?:исполнения|выполнения"
        + @"|результат)|^что\s(?:получ|будет)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deliverable { get; }

    [GeneratedRegex(
        @"^(?:наименование|содержание|действи|этап|задач[аи]|меры?$|что\s)|^виды?\sработ|^работы$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"^план\p{L}*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planned { get; }

    [GeneratedRegex(@"^(?:факт\p{L}*|отметка.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Actual { get; }
}
