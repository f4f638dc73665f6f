using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

/// <summary>The plan by which the project is carried out, an annex to the passport.</summary>
internal static class PassportPlanForm
{
    private static readonly FormColumn[] Columns = [new(7, true), new(30), new(10, true), new(10, true), new(14), new(16), new(13)];
    private static readonly FormRow[] Titles =
    [
        new([
            FormCell.Of("№ п/п", down: 2), FormCell.Of("Наименование результата, мероприятия, контрольной точки", down: 2),
            FormCell.Of("Сроки реализации", across: 2),
            FormCell.Of("Ответственный исполнитель", down: 2), FormCell.Of("Вид документа и характеристика результата", down: 2),
            FormCell.Of("Уровень контроля", down: 2)]),
        new([FormCell.Of("Начало"), FormCell.Of("Окончание")]),
    ];

    public static IEnumerable<FormPart> Parts(Passport passport, PassportDefects defects)
    {
        var project = $"регионального проекта{PassportForm.NameInTitle(passport)}";
        yield return new FormLine(FormLineKind.Annex, "Приложение");
        yield return new FormLine(FormLineKind.AnnexOf, $"к паспорту {project}");
        yield return new FormLine(FormLineKind.PlanTitle, $"ПЛАН\nмероприятий по реализации {project}");
        yield return new FormTable(Columns, [.. Titles, FormTable.Numbering(Columns.Length)],
            [.. passport.Plan.Select(row => Row(row, defects))]);
    }

    private static FormRow Row(PrintedPlanRow row, PassportDefects defects) => new([
        FormCell.Of(row.Number), FormCell.Of(row.Name),
        FormCell.Of(row.Start is { } start
            ? PassportCells.Day(start) : defects.NoDay(PassportPlace.Of(row), row.End is null ? "начала" : null)),
        FormCell.Of(row.End is { } end
            ? PassportCells.Day(end) : defects.NoDay(PassportPlace.Of(row), row.Start is null ? "окончания" : null)),
        new(Responsible(row.Responsible)), FormCell.Of(row.Document ?? PassportCells.Dash), FormCell.Of(row.Oversight ?? ""),
    ]);

    /// <summary>One below the other, as in the form.</summary>
    private static IReadOnlyList<string> Responsible(IReadOnlyList<string> names) => names.Count == 0 ? [PassportCells.Dash]
        : ReadsBack.First<IReadOnlyList<string>>(
            printed => ResponsibleReader.Of(string.Join(' ', printed)).SequenceEqual(names),
            [[.. names.Select((name, i) => i < names.Count - 1 ? name + "," : name)],
                [.. names.Select((name, i) => i < names.Count - 1 ? name + ";" : name)], [.. names]]);
}
