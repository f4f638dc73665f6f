using Vekha.Documents.Passports;

namespace Vekha.Documents.Findings;

/// <summary>A row of the plan, or a result, dated outside the period of the project.</summary>
internal static class OutsidePeriod
{
    public static IEnumerable<Finding> In(Passport passport) =>
    [
        .. from result in passport.Results
           let text = Text(passport, null, result.Due)
           where text is not null
           select Of(PassportPlace.Of(result), $"Результат {result.Number} {text}"),
        .. from row in passport.Plan
           let text = Text(passport, row.Start, row.End)
           where text is not null
           select Of(PassportPlace.Of(row), $"Строка {row.Number} плана {text}"),
    ];

    private static string? Text(Passport passport, DateOnly? start, DateOnly? end) =>
        start < passport.Start ? $"начинается {start:dd.MM.yyyy}, раньше начала проекта ({passport.Start:dd.MM.yyyy})."
        : end < passport.Start ? $"заканчивается {end:dd.MM.yyyy}, раньше начала проекта ({passport.Start:dd.MM.yyyy})."
        : end > passport.End ? $"заканчивается {end:dd.MM.yyyy}, позже окончания проекта ({passport.End:dd.MM.yyyy})."
        : start > passport.End ? $"начинается {start:dd.MM.yyyy}, позже окончания проекта ({passport.End:dd.MM.yyyy})."
        : null;

    private static Finding Of(string where, string message) => new(FindingCode.OutsidePeriod, Severity.Warning, where, message);
}
