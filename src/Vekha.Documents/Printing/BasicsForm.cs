using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

internal static class BasicsForm
{
    private static readonly FormColumn[] Columns = [new(25), new(30), new(20), new(25)];

    public static FormTable Table(Passport passport) => new(Columns, [],
    [
        Row("Наименование федерального проекта", Quoted(passport.FederalProject)),
        .. PassportForm.FitsTitle(passport) || passport.Name.Length == 0
            ? [] : new[] { Row("Наименование регионального проекта", Quoted(passport.Name)) },
        new([FormCell.Of("Краткое наименование регионального проекта"), FormCell.Of(Quoted(passport.ShortName)),
            FormCell.Of("Срок начала и окончания проекта"), FormCell.Of(Period(passport))]),
        Row("Куратор регионального проекта", Official(passport.Curator)),
        Row("Руководитель регионального проекта", Official(passport.Head)),
        Row("Администратор регионального проекта", Official(passport.Administrator)),
        new([FormCell.Of("Связь с государственными программами субъекта Российской Федерации"), new(Programmes(passport.Programmes), 3)]),
    ]);

    private static FormRow Row(string label, string value) => new([FormCell.Of(label), FormCell.Of(value, across: 3)]);

    private static string Quoted(string? name) => name is null ? PassportCells.Dash
        : ReadsBack.First<string>(printed => Basics.Unquoted(printed) == name, [$"«{name}»", name]);

    private static string Official(Official? official) => official switch
    {
        null => PassportCells.Dash,
        { Position: null } => official.Name,
        { Position: { } position } => ReadsBack.First<string>(
            printed => Officials.Of(printed) == official,
            [$"{position} {official.Name}", $"{official.Name}, {position}", $"{position}, {official.Name}"]),
    };

    private static IReadOnlyList<string> Programmes(IReadOnlyList<string> programmes) => programmes.Count == 0 ? [PassportCells.Dash]
        : ReadsBack.First<IReadOnlyList<string>>(
            printed => Basics.Split(string.Join(' ', printed)).SequenceEqual(programmes),
            [[.. programmes.Select((programme, i) => i < programmes.Count - 1 ? programme + ";" : programme)],
                [.. programmes.Select((programme, i) => $"{i + 1}. {programme}")]]);

    private static string Period(Passport passport) => (passport.Start, passport.End) switch
    {
        ({ } start, { } end) => $"{PassportCells.Day(start)} – {PassportCells.Day(end)}",
        ({ } start, null) => $"с {PassportCells.Day(start)}",
        (null, { } end) => $"до {PassportCells.Day(end)}",
        _ => PassportCells.Dash,
    };
}
