using Vekha.Documents.Passports;

namespace Vekha.Documents.Tests.Passports.Rebuilding;

/// <summary>A passport of a region that does not exist.</summary>
internal static class PassportSamples
{
    private static readonly string[] Places = ["Заречной области", "города Светлого", "Нижнего района", "сельских поселений"];
    private static readonly string[] Things =
        ["мастерских робототехники", "лабораторий естествознания", "школьных медиацентров", "опытно-экспериментальных площадок"];
    private static readonly string[] Persons = ["Речная А.Б.", "Полевой В.Г.", "Луговая Д.Е.", "Озеров Ж.З."];
    private static readonly string[] Posts = ["Министр образования Заречной области",
        "Начальник отдела воспитания министерства образования Заречной области", "Директор областного центра \"Росток\""];

    public static Passport Random(Random random)
    {
        int[] years = [.. Enumerable.Range(random.Next(2019, 2027), random.Next(3, 7))];
        return new(
            "Мастерские в каждой школе", "Мастерские в каждой школе", "Труд и творчество", new(years[0], 1, 1), new(years[^1], 12, 31),
            new("Северов И.К.", "Заместитель Губернатора Заречной области"), new(Persons[0], Posts[0]), new(Persons[1], Posts[1]),
            ["Государственная программа Заречной области \"Развитие образования\" на 2019 - 2030 годы"],
            "к концу срока проекта дать каждому школьнику области возможность заниматься в оснащенной мастерской рядом с домом",
            [.. Enumerable.Range(1, 6).Select(i => Indicator(i, years, random))],
            [.. Enumerable.Range(1, 12).Select(i => new PrintedResult(
                $"1.{i}", $"Открыто не менее {i + 2} {One(Things, random)} на территории {One(Places, random)}",
                new(One(years, random), 12, 31), Description(random)))],
            [.. Funding(years, random)],
            [.. Enumerable.Range(1, 14).Select(i => Participant(i, random))],
            [.. Enumerable.Range(1, 9).SelectMany(i => Plan(i, years, random))]);
    }

    private static PrintedIndicator Indicator(int number, int[] years, Random random) => new(
        $"{number}",
        $"Доля обучающихся {One(Places, random)}, которые занимаются на базе {One(Things, random)} не реже одного раза в неделю, в общем "
            + "числе обучающихся",
        number % 3 == 0 ? IndicatorType.Additional : IndicatorType.Main, "процент", new(random.Next(10), "2018-09-01"),
        years.ToDictionary(year => year, year => (decimal)(year - 2010 + number)));

    private static string Description(Random random) =>
        $"Открытие {One(Things, random)} позволит: обеспечить обучающихся {One(Places, random)} оборудованием для проектной работы; "
            + "создать условия для взаимодействия школ с предприятиями; " +
        $"привлечь наставников, которые ведут занятия по {random.Next(2, 9)} направлениям, в том числе на базе {One(Things, random)}";

    private static IEnumerable<PrintedFunding> Funding(int[] years, Random random)
    {
        (string Number, string Name, FundingSource Source)[] rows =
        [
            ("1.1", $"Открыты мастерские на территории {One(Places, random)}", FundingSource.All),
            ("1.1.1", "Федеральный бюджет (в том числе межбюджетные трансферты бюджету Заречной области)", FundingSource.Federal),
            ("1.1.2", "Бюджеты государственных внебюджетных фондов Российской Федерации и их территориальных фондов",
                FundingSource.StateFunds),
            ("1.1.3", "Консолидированный бюджет Заречной области, в том числе", FundingSource.Consolidated),
            ("1.1.3.1", "Областной бюджет", FundingSource.Regional),
            ("1.1.3.2", "Бюджеты муниципальных образований", FundingSource.Municipal),
            ("1.1.4", "Внебюджетные источники", FundingSource.ExtraBudget),
        ];
        foreach (var (number, name, source) in rows)
        {
            var amounts = years.ToDictionary(year => year, _ => random.Next(100000) / 1000m);
            yield return new(number, name, source, amounts, amounts.Values.Sum(),
                random.Next(4) == 0 && amounts.Values.All(amount => amount > 0));
        }
    }

    private static PrintedParticipant Participant(int number, Random random)
    {
        var section = number switch
        {
            < 3 => null,
            < 8 => "Открытие мастерских и лабораторий в муниципальных образованиях Заречной области, в том числе в сельской местности",
            _ => "Подготовка наставников для школьных мастерских из числа работников предприятий и студентов старших курсов",
        };
        return random.Next(4) == 0
            ? new($"{number}", section, "Участник регионального проекта", "Муниципальные органы управления образованием", "Руководители",
                "Главы муниципальных образований", 20)
            : new($"{number}", section,
                random.Next(2) == 0 ? "Участник регионального проекта" : "Ответственный за достижение результата регионального проекта",
                One(Persons, random), One(Posts, random), "Северов И.К.", random.Next(1, 10) * 5);
    }

    private static IEnumerable<PrintedPlanRow> Plan(int number, int[] years, Random random)
    {
        var end = new DateOnly(One(years, random), 12, 20);
        yield return new($"{number}", PlanRowKind.Result,
            $"Открыто не менее {number + 3} {One(Things, random)} на территории {One(Places, random)}", end.AddMonths(-8), end,
            Team(random), "Информационно-аналитический отчет", "Совет");
        yield return new($"{number}.1.1", PlanRowKind.Activity,
            $"Заключение соглашений с главами {One(Places, random)} о создании {One(Things, random)} и об их содержании", end.AddMonths(-7),
            end.AddMonths(-5), Team(random), "Соглашение с администрацией муниципального образования", "РРП");
        yield return new($"{number}.1.2", PlanRowKind.Activity, $"Закупка и поставка оборудования для {One(Things, random)}",
            end.AddMonths(-5), end.AddMonths(-1), Team(random), "Акт приемки", "РРП");
        yield return new($"{number}.1", PlanRowKind.Checkpoint, $"Мастерские приняты комиссией на территории {One(Places, random)}", null,
            end, Team(random), "Информационно-аналитический отчет", "ПК");
    }

    private static List<string> Team(Random random) => [.. Persons.Take(random.Next(1, 4))];

    private static T One<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];
}
