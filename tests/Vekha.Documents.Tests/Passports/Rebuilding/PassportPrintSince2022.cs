using System.Globalization;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Tests.Passports.Rebuilding;

/// <summary>A passport of the form since 2022 as the text of its PDF: other columns, other sections, in another order.</summary>
internal static class PassportPrintSince2022
{
    /// <summary>What this form prints of a passport.</summary>
    public static Passport Printed(Passport passport) => passport with
    {
        FederalProject = null,
        Goal = null,
        Indicators = [.. passport.Indicators.Select(row =>
            row with { Number = $"1.{row.Number}", Type = null, Baseline = row.Baseline! with { Date = "2024" } })],
        Results = [.. passport.Results.Select(row => row with { Due = null })],
        Funding = [],
        Plan = [.. passport.Plan.Select(Printed)],
    };

    public static string Text(Passport passport, TableWidths widths, PrintStyle style)
    {
        var print = new NarrowPrint(style);
        print.Paragraph("ПАСПОРТ");
        print.Paragraph($"регионального проекта \"{passport.Name}\"");
        Basics(print, passport);
        Indicators(print, passport, widths);
        Plan(print, passport, widths);
        Participants(print, passport, widths);
        Results(print, passport, widths);
        return print.ToString();
    }

    private static PrintedPlanRow Printed(PrintedPlanRow row, int index) => row with
    {
        Number = index % 4 == 0 ? $"1.{index / 4 + 1}" : $"1.{index / 4 + 1}.К.{index % 4}",
        Kind = index % 4 == 0 ? PlanRowKind.Result : PlanRowKind.Checkpoint,
        Name = (index % 4 == 0 ? "Результат " : "Контрольная точка ") + $"\"{row.Name}\"",
        Start = null,
        Oversight = null,
    };

    private static void Basics(NarrowPrint print, Passport passport)
    {
        print.Paragraph("1. Основные положения");
        (string Label, string? Value)[] rows =
        [
            ("Краткое наименование регионального проекта", passport.ShortName),
            ("Срок реализации проекта", $"{passport.Start:dd.MM.yyyy} {passport.End:dd.MM.yyyy}"),
            ("Куратор регионального проекта", $"{passport.Curator!.Name} {passport.Curator.Position}"),
            ("Руководитель регионального проекта", $"{passport.Head!.Name} {passport.Head.Position}"),
            ("Администратор регионального проекта", $"{passport.Administrator!.Name} {passport.Administrator.Position}"),
            ("Целевые группы", "Обучающиеся"),
            ("Связь с государственными программами субъекта Российской Федерации", string.Join("; ", passport.Programmes)),
        ];
        foreach (var (label, value) in rows) print.Row([label, value!], [24, 62]);
    }

    private static void Indicators(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] years = [.. passport.Indicators.SelectMany(row => row.Targets.Keys).Distinct().Order()];
        int[] columns = [5, widths.Indicator, 11, 11, 9, 6, .. years.Select(_ => 6), 12, 12];
        print.Paragraph("2. Показатели регионального проекта");
        print.Row(
            ["№ п/п", "Показатели регионального проекта", "Уровень показателя", "Единица измерения", "Базовое значение", "", "Период, год"],
            [5, widths.Indicator, 11, 11, 20, 1, 40]);
        print.Row(["", "", "", "", "значение", "год", .. years.Select(year => $"{year}"), "Признак возрастания", "Нарастающий итог"],
            columns);
        Numbers(print, columns);
        foreach (var row in passport.Indicators)
            print.Row(
                [row.Number, row.Name, "РП", row.Unit!, Amount(row.Baseline!.Value), row.Baseline.Date,
                .. years.Select(year => Amount(row.Targets[year])), "Возрастание", "Да"], columns);
    }

    private static void Plan(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] columns = [8, widths.Name, 12, widths.Responsible, widths.Document, 12];
        print.Paragraph("3. План реализации регионального проекта");
        print.Row(
            ["№ п/п", "Результат, контрольная точка", "Дата наступления", "Ответственный исполнитель", "Вид подтверждающего документа",
            "Информационная система"], columns);
        Numbers(print, columns);
        foreach (var row in passport.Plan)
            print.Row([row.Number, row.Name, $"{row.End:dd.MM.yyyy}", string.Join(' ', row.Responsible), row.Document!, "ЕИС"], columns);
    }

    private static void Participants(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] columns = [4, widths.Role, widths.Person, widths.Position, widths.Manager, 12];
        print.Paragraph("4. Участники регионального проекта");
        print.Row(
            ["№ п/п", "Роль в региональном проекте", "Фамилия, инициалы", "Должность", "Непосредственный руководитель",
            "Занятость в проекте (процентов)"], columns);
        Numbers(print, columns);
        string? section = null;
        foreach (var row in passport.Participants)
        {
            if (row.Section is { } heading && heading != section) print.Heading(heading);
            section = row.Section;
            print.Row([row.Number, row.Role, row.Name, row.Position!, row.Manager!, Amount(row.Load!.Value)], columns);
        }
    }

    private static void Results(NarrowPrint print, Passport passport, TableWidths widths)
    {
        int[] columns = [6, widths.Result, 11, widths.Description];
        print.Paragraph("5. Мероприятия (результаты) регионального проекта");
        print.Row(["№ п/п", "Наименование мероприятия (результата)", "Единица измерения", "Характеристика мероприятия (результата)"],
            columns);
        Numbers(print, columns);
        foreach (var row in passport.Results) print.Row([row.Number, row.Name, "Единица", row.Description], columns);
    }

    private static void Numbers(NarrowPrint print, int[] columns) => print.Row([.. columns.Select((_, i) => $"{i + 1}")], columns);

    private static string Amount(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
