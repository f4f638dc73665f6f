using System.Globalization;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Tests.Passports.Rebuilding;

/// <summary>Columns of the five tables, in letters; columns of figures are always wide enough.</summary>
internal sealed record TableWidths(int Indicator, int Result, int Description, int Funding, int Role, int Person, int Position, int Manager,
    int Name, int Responsible, int Document, int Oversight)
{
    public static TableWidths Random(Random random) => new(
        random.Next(13, 30), random.Next(16, 32), random.Next(30, 48), random.Next(10, 30), random.Next(11, 20), random.Next(15, 22),
        random.Next(14, 26),
        random.Next(13, 24), random.Next(15, 34), random.Next(14, 22), random.Next(11, 24), random.Next(11, 18));
}

/// <summary>A passport of the form of 2018 as the text of its PDF, in columns of given widths.</summary>
internal static class PassportPrint
{
    public static string Text(Passport passport, TableWidths widths, PrintStyle style)
    {
        var print = new NarrowPrint(style);
        print.Paragraph("ПАСПОРТ");
        print.Paragraph($"РЕГИОНАЛЬНОГО ПРОЕКТА \"{passport.Name.ToUpperInvariant()}\"");
        Basics(print, passport);
        Indicators(print, passport, widths);
        Results(print, passport, widths);
        Funding(print, passport, widths);
        Participants(print, passport, widths);
        Plan(print, passport, widths);
        return print.ToString();
    }

    private static void Basics(NarrowPrint print, Passport passport)
    {
        print.Paragraph("1. Основные положения");
        (string Label, string? Value)[] rows =
        [
            ("Наименование федерального проекта", $"\"{passport.FederalProject}\""),
            ("Краткое наименование регионального проекта", $"\"{passport.ShortName}\""),
            ("Срок начала и окончания проекта", $"{passport.Start:dd.MM.yyyy} - {passport.End:dd.MM.yyyy}"),
            ("Куратор регионального проекта", Official(passport.Curator)),
            ("Руководитель регионального проекта", Official(passport.Head)),
            ("Администратор регионального проекта", Official(passport.Administrator)),
            ("Связь с государственными программами субъекта Российской Федерации", string.Join("; ", passport.Programmes)),
        ];
        foreach (var (label, value) in rows) print.Row([label, value!], [24, 62]);
    }

    private static string Official(Official? official) => $"{official?.Position} {official?.Name}";

    private static void Indicators(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] years = [.. passport.Indicators.SelectMany(row => row.Targets.Keys).Distinct().Order()];
        int[] columns = [5, widths.Indicator, 9, 7, 10, .. years.Select(_ => 6)];
        print.Paragraph("2. Цель и показатели регионального проекта");
        print.Paragraph($"Цель: {passport.Goal}");
        print.Row(["N п/п", "Целевой показатель, дополнительный показатель", "Тип показателя", "Базовое значение", "", "Период, год"],
            columns);
        print.Row(["", "", "", "Значение", "Дата", .. years.Select(year => $"{year}")], columns);
        Numbers(print, columns);
        foreach (var row in passport.Indicators)
            print.Row(
                [row.Number, row.Name + (row.Unit is null ? "" : $", {row.Unit}"), Type(row.Type), Amount(row.Baseline?.Value),
                Day(row.Baseline?.Date), .. years.Select(year => Amount(row.Targets.TryGetValue(year, out var value) ? value : null))],
                columns);
    }

    private static void Results(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] columns = [6, widths.Result, 10, widths.Description];
        print.Paragraph("3. Результаты регионального проекта");
        print.Row(["N п/п", "Наименование задачи, результата", "Срок", "Характеристика результата"], columns);
        Numbers(print, columns);
        print.Heading("1. Создание условий, при которых каждая школа области пользуется общими мастерскими и лабораториями");
        foreach (var row in passport.Results) print.Row([row.Number, row.Name, Day(row.Due), row.Description], columns);
    }

    private static void Funding(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] years = [.. passport.Funding.SelectMany(row => row.Amounts.Keys).Distinct().Order()];
        int[] columns = [9, widths.Funding, .. years.Select(_ => 9), 9];
        print.Paragraph($"4. Финансовое обеспечение реализации регионального проекта \"{passport.Name}\"");
        print.Row(
            ["N п/п", "Наименование регионального проекта и источники финансирования",
            "Объем финансового обеспечения по годам реализации (млн. рублей)"], [9, widths.Funding, 60]);
        print.Row(["", "", .. years.Select(year => $"{year}"), "Всего"], columns);
        Numbers(print, columns);
        foreach (var row in passport.Funding)
            print.Row(
                [row.Number ?? "", row.Name,
                .. years.Select(year => Amount(row.Amounts[year]) + (row.Conditional && row.Amounts[year] > 0 ? " <*>" : "")),
                Amount(row.Total) + (row.Conditional ? " <*>" : "")], columns);
    }

    private static void Participants(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] columns = [4, widths.Role, widths.Person, widths.Position, widths.Manager, 12];
        print.Paragraph($"5. Участники регионального проекта \"{passport.Name}\"");
        print.Row(
            ["N п/п", "Роль в проекте", "Фамилия, инициалы", "Должность", "Непосредственный руководитель",
            "Занятость в проекте (процентов)"], columns);
        Numbers(print, columns);
        string? section = null;
        foreach (var row in passport.Participants)
        {
            if (row.Section is { } heading && heading != section) print.Heading(heading);
            section = row.Section;
            print.Row([row.Number, row.Role, row.Name, row.Position ?? "", row.Manager ?? "", Amount(row.Load)], columns);
        }
    }

    private static void Plan(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] columns = [8, widths.Name, 10, 10, widths.Responsible, widths.Document, widths.Oversight];
        print.Paragraph("Приложение к паспорту регионального проекта");
        print.Paragraph("ПЛАН");
        print.Paragraph("МЕРОПРИЯТИЙ ПО РЕАЛИЗАЦИИ РЕГИОНАЛЬНОГО ПРОЕКТА");
        print.Row(
            ["N п/п", "Наименование результата, мероприятия, контрольной точки", "Сроки реализации", "", "Ответственный исполнитель",
            "Вид документа и характеристика результата", "Уровень контроля"],
            [8, widths.Name, 20, 1, widths.Responsible, widths.Document, widths.Oversight]);
        print.Row(["", "", "Начало", "Окончание"], columns);
        Numbers(print, columns);
        foreach (var row in passport.Plan)
            print.Row(
                [row.Number, row.Name, Day(row.Start, "-"), Day(row.End, "-"), string.Join(' ', row.Responsible), row.Document ?? "",
                row.Oversight ?? ""], columns);
    }

    private static void Numbers(NarrowPrint print, int[] columns) => print.Row([.. columns.Select((_, i) => $"{i + 1}")], columns);

    private static string Type(IndicatorType? type) =>
        type switch { IndicatorType.Main => "Основной", IndicatorType.Additional => "Дополнительный", _ => "" };

    private static string Amount(decimal? amount) =>
        amount is { } value ? value.ToString("0.0##", CultureInfo.InvariantCulture).Replace('.', ',') : "";

    private static string Day(DateOnly? day, string instead = "") => day is { } printed ? $"{printed:dd.MM.yyyy}" : instead;

    private static string Day(string? iso) =>
        iso is null ? "" : $"{DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture):dd.MM.yyyy}";
}
