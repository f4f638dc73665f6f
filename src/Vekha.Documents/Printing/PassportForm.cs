using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

/// <summary>A passport in the form of 2018: the five parts, and the plan as an annex to them.</summary>
internal static class PassportForm
{
    public static IEnumerable<IReadOnlyList<FormPart>> Annexes(Reading reading, Passport passport)
    {
        var defects = new PassportDefects(reading.Findings);
        yield return [.. Approval(reading), .. Parts(passport, defects)];
        if (passport.Plan.Count > 0) yield return [.. PassportPlanForm.Parts(passport, defects)];
    }

    /// <summary>«УТВЕРЖДЕН распоряжением …».</summary>
    private static IEnumerable<FormPart> Approval(Reading reading)
    {
        if (reading.Act is not { } act) yield break;
        yield return new FormLine(FormLineKind.Annex, "УТВЕРЖДЕН");
        yield return new FormLine(FormLineKind.AnnexOf,
            string.Join('\n', new[] { OfficialAct.ApprovedBy(act), OfficialAct.Requisites(act) }.OfType<string>()));
    }

    private static IEnumerable<FormPart> Parts(Passport passport, PassportDefects defects) =>
    [
        new FormLine(FormLineKind.PlanTitle, $"ПАСПОРТ\nрегионального проекта{NameInTitle(passport)}"),
        Heading("1. Основные положения"), BasicsForm.Table(passport),
        Heading("2. Цель и показатели регионального проекта"), .. Goal(passport), IndicatorForm.Table(passport),
        Heading("3. Результаты регионального проекта"), ResultForm.Table(passport, defects),
        Heading("4. Финансовое обеспечение реализации регионального проекта"), .. FundingForm.Parts(passport),
        Heading("5. Участники регионального проекта"), ParticipantForm.Table(passport),
    ];

    private static IEnumerable<FormPart> Goal(Passport passport) =>
        passport.Goal is { } goal ? [new FormLine(FormLineKind.Goal, $"Цель: {goal}")] : [];

    /// <summary>Empty where the name cannot be quoted; then it has a row of its own.</summary>
    public static string NameInTitle(Passport passport) => FitsTitle(passport) ? $" «{passport.Name}»" : "";

    public static bool FitsTitle(Passport passport) => ProjectName.In($"регионального проекта «{passport.Name}»") == passport.Name;

    private static FormLine Heading(string text) => new(FormLineKind.SectionTitle, text);
}
