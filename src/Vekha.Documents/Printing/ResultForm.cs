using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

internal static class ResultForm
{
    private static readonly FormColumn[] Columns = [new(6, true), new(34), new(11, true), new(49)];
    private static readonly FormRow Titles =
        new([FormCell.Of("№ п/п"), FormCell.Of("Наименование задачи, результата"), FormCell.Of("Срок"),
            FormCell.Of("Характеристика результата")]);

    public static FormTable Table(Passport passport, PassportDefects defects) =>
        new(Columns, [Titles, FormTable.Numbering(Columns.Length)], [.. passport.Results.Select(result => Row(result, defects))]);

    private static FormRow Row(PrintedResult result, PassportDefects defects) => new([
        FormCell.Of(result.Number),
        FormCell.Of(result.Name),
        FormCell.Of(result.Due is { } due ? PassportCells.Day(due) : defects.NoDay(PassportPlace.Of(result))),
        FormCell.Of(result.Description),
    ]);
}
