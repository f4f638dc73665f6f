using System.Text.RegularExpressions;
using Vekha.Documents.Plans;

namespace Vekha.Planning.Scheduling;

/// <summary>Who seems to owe a measure. The person who reviews the act decides.</summary>
public static partial class OwnerSuggestion
{
    /// <summary>A thing the region does once for all centres outweighs everything; what is a centre's own comes next.</summary>
    public static OwedBy For(Measure measure) =>
        DoneOnce().IsMatch(measure.Name) ? OwedBy.Region
        : OfACentre().IsMatch(measure.Name) || measure.Responsible.Any(IsHost) || measure.Deliverables.Any(IsIssuedByHost)
            ? OwedBy.EachCentre
        : OwedBy.Region;

    private static bool IsHost(Party party) => Host().IsMatch(party.Name);

    private static bool IsIssuedByHost(Deliverable deliverable) =>
        deliverable.Kind is DeliverableKind.LocalAct or DeliverableKind.Licence || HostsOrder().IsMatch(deliverable.Text);

    private const RegexOptions Words = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex("""
        должностн\w+\s+лиц | ответственн\w+\s+(?:лиц|исполнител) | регионал\w+\s+(?:координатор|оператор)
        | (?:^|(?:утвер|разраб|подгот|соглас|принят)\w*\s)(?:\w+\s){0,2}концепци
        | субсиди | соглашени\w*\s+о\s+(?:предоставлении|реализации)
        | (?:формир|утвер|разраб|подгот)\w*\s(?:\w+\s){0,3}(?:комплексн\w+\s+план|комплекса\s+мер|дорожн)
        | медиа-?\s?план
        | типов\w+\s+(?:положени|дизайн|проект)
        | проектн\w+\s+(?:офис|комитет)
        | перечн\w*\s+(?:\w+(?:ых|их)\s+){0,3}(?:организаций|учреждений|школ)\b
        | (?:утвер|определ|отбор|отобр|выбор)\w*\s+(?:\w+(?:ых|их)\s+){0,3}(?:организаций|учреждений|школ)\b
        """, Words)]
    private static partial Regex DoneOnce();

    [GeneratedRegex("""
        на\s+баз[еу]\s+котор | об?\s+(?:обще)?образовательной\s+организации
        | помещени | площад(?:к|ок) | зонирован | дизайн | ремонт | бренд
        | штатн | персонал | педагог | сотрудник | работник | кадр | квалификаци | руководител\w*\s+центр
        | лицензи
        | оборудовани | оснащени | инфраструктурн\w+\s+лист | средств\w*\s+обучения
        | (?:начал|запуск)\w*\s+(?:работы|деятельности|функционирован|центр) | открыти[еяю]
        | мониторинг\w*.*(?:показател|функционирован|центр)
        | набор\w*\s+(?:детей|обучающихся|групп) | зачислени | образовательн\w+\s+программ
        | \bсайт
        """, Words)]
    private static partial Regex OfACentre();

    [GeneratedRegex("""
        на\s+баз[еу]\s+котор | образовательн\w+\s+(?:организаци|учреждени) | \bшкол[аыу]?\b | \bдиректор
        | \b[мг][бак]?оу\b(?!\s+дпо) | ^центры\b | руководител\w*\s+(?:\w+\s+){0,2}(?:организаци|учреждени|центр|школ)
        """, Words)]
    private static partial Regex Host();

    [GeneratedRegex("""
        локальн\w+\s+(?:\w+\s+)?акт
        | приказ\w*\s+(?:директор|руководител|(?:обще)?образовательн\w+\s+организаци|школ)
        """, Words)]
    private static partial Regex HostsOrder();
}
