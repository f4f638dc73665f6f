using Vekha.Documents.Findings;
using Vekha.Documents.Tests.Passports;

namespace Vekha.Documents.Tests.Findings;

/// <summary>A sound passport with one place changed; «→» parts cells.</summary>
public sealed class PassportFindingTests
{
    [Theory]
    [InlineData(FindingCode.DuplicateNumber, "participants, 1", "2→Участник", "1→Участник")]
    [InlineData(FindingCode.DuplicateNumber, "funding, 1.1", "1.1.1→Федеральный", "1.1→Федеральный")]
    [InlineData(FindingCode.NumberGap, "results, 1.3", "1.2→Подготовлены", "1.3→Подготовлены")]
    [InlineData(FindingCode.NumberGap, "plan, 1.1.2", "1.1.1→Закупка", "1.1.2→Закупка")]
    [InlineData(FindingCode.InvalidDate, "results, 1.2", "наставники→31.12.2021", "наставники→31.11.2021")]
    [InlineData(FindingCode.InvalidDate, "plan, 1.1.1", "30.06.2020→Полевой", "30.06.020→Полевой")]
    [InlineData(FindingCode.MissingDate, "results, 1.2", "наставники→31.12.2021", "наставники→")]
    [InlineData(FindingCode.MissingDate, "plan, 1.1", "приняты→-→31.12.2020", "приняты→-→")]
    [InlineData(FindingCode.EndBeforeStart, "plan, 1.1.1", "01.03.2019→30.06.2020", "01.07.2020→30.06.2020")]
    [InlineData(FindingCode.OutsidePeriod, "plan, 1", "01.02.2019→31.12.2020", "31.12.2018→31.12.2020")]
    [InlineData(FindingCode.OutsidePeriod, "results, 1.2", "наставники→31.12.2021", "наставники→01.01.2022")]
    [InlineData(FindingCode.SumMismatch, "funding, 1.1.1", "1.1.1→Федеральный бюджет→1 500,0", "1.1.1→Федеральный бюджет→1 400,0")]
    [InlineData(FindingCode.SumMismatch, "funding, 1.1", "1.1→Открыты мастерские→1 500,0→2 000,0 <*>→0,0→3 500,0",
        "1.1→Открыты мастерские→1 500,0→2 100,0 <*>→0,0→3 600,0")]
    [InlineData(FindingCode.TargetMismatch, "plan, 1.1.1",
        "1→Открыты мастерские→01.02.2019→31.12.2020→Речная А.Б. Полевой В.Г.→Отчет→Совет\n1.1.1→Закупка станков",
        "1→Открыты мастерские в 30% школ→01.02.2019→31.12.2020→Речная А.Б. Полевой В.Г.→Отчет→Совет\n1.1.1→Закупка станков для 40% школ")]
    [InlineData(FindingCode.NoResponsible, "plan, 1.1", "31.12.2020→Речная А.Б.→Отчет", "31.12.2020→→Отчет")]
    [InlineData(FindingCode.NoDeliverable, "plan, 1.1", "Речная А.Б.→Отчет→ПК", "Речная А.Б.→→ПК")]
    [InlineData(FindingCode.NameVariant, "plan, 1.1", "31.12.2020→Речная А.Б.→Отчет→ПК", "31.12.2020→Речная Б.А.→Отчет→ПК")]
    [InlineData(FindingCode.NameVariant, "participants, 2", "отдела→Речная А.Б.→60", "отдела→Речная А.Б→60")]
    [InlineData(FindingCode.Overload, "participants, Полевой В.Г.", "Речная А.Б.→60", "Речная А.Б.→101")]
    [InlineData(FindingCode.TruncatedText, "results, 1.2", "Наставники прошли практику", "Наставники прошли практику в")]
    [InlineData(FindingCode.TruncatedText, "plan, 1.1.1", "Акт приемки", "Информационно-й акт")]
    [InlineData(FindingCode.TruncatedText, "indicators, 2", "Число наставников, человек", "Число наставников и")]
    public void A_defect_is_found_where_it_stands(FindingCode code, string where, string sound, string broken) =>
        Found(sound, broken).ShouldContain((code, "passport " + where));

    [Theory]
    [InlineData("2→Участник", "3→Участник", FindingCode.DuplicateNumber)]
    [InlineData("1→Открыты мастерские→01.02.2019", "2→Открыты мастерские→01.02.2019", FindingCode.NumberGap)]
    [InlineData("наставники→31.12.2021", "наставники→29.02.2020", FindingCode.InvalidDate)]
    [InlineData("наставники→31.12.2021", "наставники→-", FindingCode.MissingDate)]
    [InlineData("01.03.2019→30.06.2020", "30.06.2020→30.06.2020", FindingCode.EndBeforeStart)]
    [InlineData("01.02.2019→31.12.2020", "01.01.2019→31.12.2021", FindingCode.OutsidePeriod)]
    [InlineData("1.1.1→Федеральный бюджет→1 500,0→2 000,0 <*>→0,0→3 500,0", "1.1.1→Федеральный бюджет→1 500,0→2 000,01 <*>→0,0→3 500,0",
        FindingCode.SumMismatch)]
    [InlineData("1→Открыты мастерские→01.02.2019→31.12.2020→Речная А.Б. Полевой В.Г.→Отчет→Совет\n1.1.1→Закупка станков",
        "1→Открыты мастерские в 30% школ→01.02.2019→31.12.2020→Речная А.Б. Полевой В.Г.→Отчет→Совет\n1.1.1→Закупка станков для 30% школ",
        FindingCode.TargetMismatch)]
    [InlineData("31.12.2020→Речная А.Б.→Отчет→ПК", "31.12.2020→Речная А. Б.→Отчет→ПК", FindingCode.NameVariant)]
    [InlineData("31.12.2020→Речная А.Б.→Отчет→ПК", "31.12.2020→Ручьева А.Б.→Отчет→ПК", FindingCode.NameVariant)]
    [InlineData("Речная А.Б.→60", "Речная А.Б.→100", FindingCode.Overload)]
    [InlineData("Полевой В.Г.→Начальник отдела→Речная А.Б.→60", "Районные органы управления→Руководители→Речная А.Б.→150",
        FindingCode.Overload)]
    [InlineData("Акт приемки", "Информационно-аналитический отчет, 1-й этап", FindingCode.TruncatedText)]
    [InlineData("Полевой В.Г.→Акт приемки", "Полевой В.Г.→-", FindingCode.NoResponsible)]
    [InlineData("Закупка станков→01.03.2019→30.06.2020→Полевой В.Г.", "Закупка станков→01.03.2019→30.06.2020→Школы",
        FindingCode.NoDeliverable)]
    public void What_only_looks_like_it_is_no_defect(string sound, string other, FindingCode code) =>
        Found(sound, other).ShouldNotContain(found => found.Code == code);

    [Theory]
    [InlineData("2 000,0→0,0→3 500,0", false)]
    [InlineData("1 900,0→0,0→3 400,0", true)]
    [InlineData("1 900,0→100,0→3 500,0", true)]
    public void The_total_of_the_project_is_the_sum_of_its_results(string totals, bool isFound) =>
        Found("в том числе→1 500,0→2 000,0→0,0→3 500,0", $"в том числе→1 500,0→{totals}")
            .Contains((FindingCode.SumMismatch, "passport funding, Всего по региональному проекту, в том числе")).ShouldBe(isFound);

    [Theory]
    [InlineData("900,0", false)]
    [InlineData("1 600,0", true)]
    public void A_share_of_a_source_may_be_less_than_it_but_not_more(string share, bool isFound) =>
        Found("1.1.1→Федеральный бюджет→1 500,0→2 000,0 <*>→0,0→3 500,0",
            $"1.1.1→Бюджет субъекта Российской Федерации→1 500,0→2 000,0→0,0→3 500,0\n"
                + $"1.1.1.1→межбюджетный трансферт из федерального бюджета→0,0→{share}→2 000,0→{(isFound ? "3 600,0" : "2 900,0")}")
            .Contains((FindingCode.SumMismatch, "passport funding, 1.1.1")).ShouldBe(isFound);

    [Theory]
    [InlineData("ПК", false)]
    [InlineData("", true)]
    public void A_level_of_control_is_missed_where_all_other_rows_print_one(string oversight, bool isFound)
    {
        var rows = string.Join('\n', Enumerable.Range(2, 12).Select(i =>
            $"1.{i}→Мастерская {i} принята→-→31.12.2020→Речная А.Б.→Отчет→{(i == 7 ? oversight : "ПК")}"));
        Found("1.1→Мастерские приняты→-→31.12.2020→Речная А.Б.→Отчет→ПК",
            "1.1→Мастерские приняты→-→31.12.2020→Речная А.Б.→Отчет→ПК\n" + rows)
            .Contains((FindingCode.TruncatedText, "passport plan, 1.7")).ShouldBe(isFound);
    }

    private static List<(FindingCode Code, string Where)> Found(string sound, string changed)
    {
        var passport = PassportOfTables.Of2018.Replace('\t', '→');
        passport.ShouldContain(sound);
        return [.. Printed.Read(passport.Replace(sound, changed, StringComparison.Ordinal)
            .Replace('→', '\t')).Findings.Select(finding => (finding.Code, finding.Where))];
    }
}
