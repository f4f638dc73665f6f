using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

internal static class FundingForm
{
    private const string Mark = " <*>";

    public static IEnumerable<FormPart> Parts(Passport passport)
    {
        yield return Table(passport);
        if (passport.Funding.Any(row => row.Conditional))
            yield return new FormLine(FormLineKind.Note, "<*> В случае выделения средств федерального бюджета.");
    }

    private static FormTable Table(Passport passport)
    {
        var years = PassportCells.Years(passport.Funding.Select(row => row.Amounts));
        FormColumn[] columns = [new(7, true), new(33), .. years.Select(_ => new FormColumn(8, true)), new(10, true)];
        return new(columns, [.. Head(years), FormTable.Numbering(columns.Length)], [.. passport.Funding.Select(row => Row(row, years))]);
    }

    private static IEnumerable<FormRow> Head(IReadOnlyList<int> years)
    {
        var down = years.Count > 0 ? 2 : 1;
        yield return new([
            FormCell.Of("№ п/п", down: down), FormCell.Of("Наименование результата и источники финансирования", down: down),
            .. years.Count > 0
                ? [FormCell.Of("Объем финансового обеспечения по годам реализации (млн рублей)", across: years.Count)]
                : Array.Empty<FormCell>(),
            FormCell.Of("Всего (млн рублей)", down: down),
        ]);
        if (years.Count > 0) yield return new([.. PassportCells.Titles(years)]);
    }

    private static FormRow Row(PrintedFunding row, IReadOnlyList<int> years)
    {
        var mark = row.Conditional ? Mark : "";
        return new([
            FormCell.Of(row.Number ?? ""), FormCell.Of(row.Name),
            .. PassportCells.OfYears(years, row.Amounts, mark),
            FormCell.Of(PassportCells.Amount(row.Total) + (row.Amounts.Count == 0 ? mark : "")),
        ]);
    }
}
