using Vekha.Documents;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Findings;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Formats.Tests.Docx.Writing;

/// <summary>Acts with plans put together by chance: whatever print can say.</summary>
internal sealed class PrintablePlans
{
    private static readonly (string Title, string? Programme, YearSpan? Years)[] Titles =
    [
        ("Комплекс мер («дорожная карта») по созданию центров цифрового образования «IT-куб» в 2029 – 2031 годах", ProgrammeCodes.ItCube,
            new(2029, 2031)),
        ("КОМПЛЕКС МЕР ПО СОЗДАНИЮ ЦЕНТРОВ «ТОЧКА РОСТА»", ProgrammeCodes.GrowthPoint, null),
        ("План мероприятий по развитию детских технопарков «Кванториум» на 2030–2032 годы", ProgrammeCodes.Quantorium, new(2030, 2032)),
        ("Комплекс мер по обновлению мастерских", null, null),
    ];

    private static readonly string[] Parties =
    [
        "Министерство образования, науки и спорта области", "муниципальные органы управления образованием",
        "руководители школ, на базе которых создаются центры",
        "Департамент строительства", "федеральный оператор", "МБОУ «Школа № 5» (г. Заречный)", "Речной А.Б.", "ФГАУ «Центр; и точка»",
        "школы или лицеи",
    ];

    private static readonly (string Text, DeliverableKind Kind)[] Documents =
    [
        ("Приказ министерства", DeliverableKind.Order), ("письмо в адрес оператора", DeliverableKind.Letter),
        ("Соглашение о субсидии № 5", DeliverableKind.Agreement),
        ("Заявка на участие", DeliverableKind.Application), ("реестр контрактов", DeliverableKind.Register),
        ("отчёт по итогам года; с приложениями", DeliverableKind.Report),
        ("Удостоверение о повышении квалификации", DeliverableKind.Certificate), ("Лицензия", DeliverableKind.Licence),
        ("локальный акт школы", DeliverableKind.LocalAct),
        ("План открытия", DeliverableKind.Plan), ("публикация на сайте", DeliverableKind.Publication),
        ("По форме, установленной оператором", DeliverableKind.Form), ("закуплено 100 % 😀 оборудования", DeliverableKind.Other),
    ];

    private static readonly string[] Terms =
    [
        "до 1 марта 2030 г.", "ежеквартально", "IV квартал 2029 года", "25 августа 2029 года, далее – ежегодно", "по отдельному графику",
        "15.09.2029", "25 августа X - 1 года", "2029–2031 годы",
        "в течение 10 рабочих дней после подписания соглашения", "до 10 числа месяца, следующего за отчётным", "постоянно",
        "по мере необходимости", "до 1 октября 2029 г. (для создаваемых в 2029 году)",
        "1 сентября 2029 г., 1 сентября 2030 г.", "еженедельно до 01.07.2030", "когда <сложится> & получится",
        "ежемесячно (сроки уточняются)", "раз в полугодие",
    ];

    private static readonly string[] OwnTerms = ["до 17.01.2029", "17.01.2029", "не позднее 1 июня 2029 года"];

    private readonly Chance chance;
    private readonly RandomTexts texts;
    private readonly RandomActs acts;

    public PrintablePlans(int seed)
    {
        chance = new(seed);
        texts = new(chance);
        acts = new(chance, texts);
    }

    public Reading Next()
    {
        var findings = new List<Finding>();
        return new(chance.OrNothing(acts.Next), chance.Times(1, 3, i => Plan(i + 1, findings)), findings);
    }

    private Plan Plan(int number, List<Finding> findings)
    {
        var lacking = chance.OneIn(3)
            ? chance.Of(FindingCode.NoResponsible, FindingCode.NoDeliverable, FindingCode.MissingDate)
            : (FindingCode?)null;
        if (lacking is { } column) findings.Add(new(column, Severity.Warning, PlaceCode.OfPlan(number), ""));
        var (isNumbered, hasOversight, (title, programme, years)) = (!chance.OneIn(5), chance.OneIn(3), chance.Of(Titles));
        var measures = chance.Times(1, 8, i => new Measure(
            isNumbered ? Number(i) : null,
            texts.Any() + chance.Of("", ".", ": 1) закупка; 2) монтаж"),
            lacking == FindingCode.NoResponsible ? [] : [.. chance.Some(Parties).Select(name => new Party(name, chance.OneIn(3)))],
            lacking == FindingCode.NoDeliverable ? [] : Deliverables(),
            DeadlineReader.Read(lacking == FindingCode.MissingDate ? "" : chance.Of(Terms)),
            hasOversight ? chance.OrNothing(() => texts.Any(2)) : null));
        findings.AddRange(measures.Select((measure, i) => Blank(number, measure, i, lacking)).OfType<Finding>());
        return new(title, programme, years, measures);
    }

    private string? Number(int index) =>
        chance.OneIn(12) ? null : chance.Of($"{index + 1}", $"{index / 3 + 1}.{index % 3 + 1}", $"{index + 1}", "3");

    private List<Deliverable> Deliverables() =>
        [.. chance.Some(Documents)
            .Select(item => new Deliverable(item.Text, item.Kind, chance.OneIn(3) ? DeadlineReader.Read(chance.Of(OwnTerms)) : null))];

    /// <summary>A cell that was blank, not a dash. Rows with one number share a place, so only those with a number of their own.</summary>
    private Finding? Blank(int plan, Measure measure, int index, FindingCode? lacking) =>
        measure.Responsible.Count == 0 && lacking != FindingCode.NoResponsible && chance.OneIn(2)
            ? new(FindingCode.NoResponsible, Severity.Warning, PlaceCode.OfMeasure(plan, measure.Number, index), "") : null;
}
