using System.Globalization;
using Vekha.Documents;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;

namespace Vekha.Formats.Tests.Docx.Writing;

/// <summary>Passports put together by chance: whatever the form can say.</summary>
internal sealed class PrintablePassports
{
    private static readonly string[] Names =
    [
        "Цифровая среда", "Школа «Росток» и колледж", "Здоровье 2030", "Дороги, мосты и вокзалы Заречья",
    ];
    private static readonly string[] Persons =
    [
        "Речной А.Б.", "Озёрная В.Г.", "Морской Д.Е.", "Лесная-Полевая Ж.З.", "И.К.Горный", "Степной Л.М",
    ];
    private static readonly string[] Posts =
    [
        "Министр образования области", "Начальник отдела (по вопросам кадров)", "Заместитель Губернатора – министр финансов",
        "Администратор регионального проекта",
    ];

    private static readonly (string Name, FundingSource Source)[] Sources =
    [
        ("Федеральный бюджет (в том числе межбюджетные трансферты)", FundingSource.Federal),
        ("Бюджеты государственных внебюджетных фондов", FundingSource.StateFunds),
        ("консолидированный бюджет области, в том числе", FundingSource.Consolidated), ("Областной бюджет", FundingSource.Regional),
        ("Межбюджетные трансферты бюджетам муниципальных образований", FundingSource.Transfers),
        ("Бюджеты муниципальных образований", FundingSource.Municipal), ("внебюджетные источники", FundingSource.ExtraBudget),
        ("Всего по региональному проекту, в том числе", FundingSource.All), ("Созданы центры", FundingSource.All),
    ];

    private readonly Chance chance;
    private readonly RandomTexts texts;
    private readonly RandomActs acts;
    private readonly List<int> years;

    public PrintablePassports(int seed)
    {
        chance = new(seed);
        texts = new(chance);
        acts = new(chance, texts);
        years = [.. chance.Times(0, 6, i => 2025 + i)];
    }

    public Reading Next()
    {
        var findings = new List<Finding>();
        var sections = chance.Times(3, 3, i => $"{texts.Plain(2)} {i}");
        var leading = chance.From(0, 3);
        var passport = new Passport(
            chance.Of(Names), chance.OrNothing(() => chance.Of(Names)),
            chance.OrNothing(() => chance.Of([.. Names, "«Учитель» и «Ученик»"])),
            chance.OneIn(4) ? null : chance.Day(), chance.OneIn(4) ? null : chance.Day(), Official(), Official(), Official(),
            chance.Some(
                ["Государственная программа «Развитие»; утверждена в 2024 г.", "Программа занятости",
                    "Государственная программа «Дети; Семья»"]),
            chance.OrNothing(() => texts.Any(12)),
            chance.Times(0, 8, Indicator), chance.Times(0, 8, i => Result(i, findings)), chance.Times(0, 12, Funding),
            chance.Times(0, 12, i => Participant(i, i < leading ? null : sections[Math.Min(2, (i - leading) / 3)])),
            chance.Times(0, 12, i => Row(i, findings)));
        return new(chance.OrNothing(acts.Next), [], findings) { Passport = passport };
    }

    private Official? Official() => chance.OrNothing(() => new Official(chance.Of(Persons), chance.OrNothing(() => chance.Of(Posts))));

    private PrintedIndicator Indicator(int index) => new(
        Number(index), texts.Any(), chance.OneIn(3) ? null : chance.Of(Enum.GetValues<IndicatorType>()),
        chance.OrNothing(() => chance.Of("процент", "единиц", "тыс. человек", "гектар на душу")),
        chance.OneIn(4)
            ? null
            : new(Amount(), chance.OneIn(3) ? "2024" : chance.Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Amounts());

    private PrintedResult Result(int index, List<Finding> findings)
    {
        var result = new PrintedResult(Number(index), texts.Any(), chance.OneIn(4) ? null : chance.Day(),
            chance.OneIn(6) ? "" : texts.Any(30));
        if (result is { Due: null, Description.Length: > 0 } && chance.OneIn(2))
            findings.Add(new(FindingCode.MissingDate, Severity.Error, PassportPlace.Of(result), ""));
        return result;
    }

    private PrintedFunding Funding(int index)
    {
        var (name, source) = chance.Of(Sources);
        return new(chance.OrNothing(() => Number(index)), name, source, Amounts(), Amount(), chance.OneIn(4));
    }

    private PrintedParticipant Participant(int index, string? section) => new(
        $"{index % 9 + 1}", section, chance.Of("Участник регионального проекта", "Руководитель регионального проекта", "Исполнитель"),
        chance.OneIn(3) ? texts.Any(3) : chance.Of(Persons),
        chance.OrNothing(() => chance.Of(Posts)), chance.OrNothing(() => chance.Of(Persons)), chance.OneIn(4) ? null : chance.From(0, 100));

    private PrintedPlanRow Row(int index, List<Finding> findings)
    {
        var (number, kind) = chance.Of(($"{index}", PlanRowKind.Result), ($"{index}.1", PlanRowKind.Checkpoint),
            ($"{index}.1.1", PlanRowKind.Activity));
        var row = new PrintedPlanRow(
            number, kind, texts.Any(), chance.OneIn(3) ? null : chance.Day(), chance.OneIn(3) ? null : chance.Day(),
            chance.Some([.. Persons[..4], "Руководители школ", "министерство здравоохранения"]), chance.OrNothing(() => texts.Any(3)),
                chance.OrNothing(() => chance.Of("РРП", "Проектный комитет", "Коллегия")));
        if (row is { End: null, Start: not null } && chance.OneIn(2))
            findings.Add(new(FindingCode.MissingDate, Severity.Error, PassportPlace.Of(row), ""));
        if (row is { Start: null, End: not null } && chance.OneIn(3))
            findings.Add(new(FindingCode.InvalidDate, Severity.Error, PassportPlace.Of(row), "Дата начала напечатана как «31.06.2026»."));
        return row;
    }

    private string Number(int index) => chance.Of($"1.{index + 1}", $"{index + 1}.1", $"1.{index + 1}.2");

    private Dictionary<int, decimal> Amounts() => years.Where(_ => !chance.OneIn(5)).ToDictionary(year => year, _ => Amount());

    private decimal Amount() =>
        chance.Of(0m, chance.From(0, 1000), chance.From(0, 1_000_000) / 1000m, chance.From(-50, 50) / 10m, 123456789.123456789m);
}
