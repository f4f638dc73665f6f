using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

internal static partial class PrintedPlanRowReader
{
    public static IEnumerable<(PrintedPlanRow Plan, TableRow Row)> Of(ReadTable table) =>
        from row in table.Rows
        let number = RowLevels.Text(table.Text(row, PassportColumnRole.Number))
        where number is not null && !IsHeading(table, row)
        select (Read(table, row, number), row);

    /// <summary>A task has only a number and a name; it is a heading for the rows below.</summary>
    private static bool IsHeading(ReadTable table, TableRow row) =>
        row.Cells
            .Where((_, i) =>
            table.Columns[i].Role is not (PassportColumnRole.Number or PassportColumnRole.Name or PassportColumnRole.Section)).All(cell =>
            cell.Length == 0);

    private static PrintedPlanRow Read(ReadTable table, TableRow row, string number) => new(
        number,
        Kind(number, table.Text(row, PassportColumnRole.Name)),
        table.Text(row, PassportColumnRole.Name),
        PrintedDay.Of(table.Text(row, PassportColumnRole.Start)),
        PrintedDay.Of(table.Text(row, PassportColumnRole.End)),
        ResponsibleReader.Of(table.Text(row, PassportColumnRole.Responsible)),
        Filled(table.Text(row, PassportColumnRole.Document)),
        Oversight(table.Text(row, PassportColumnRole.Oversight)));

    /// <summary>1 is a result, 1.1 a checkpoint, 1.1.1 an activity; the form since 2022 says it in front of the name or by «К».</summary>
    private static PlanRowKind Kind(string number, string name) =>
        Word.Match(name) is { Success: true } word ? (word.Groups["checkpoint"].Success, word.Groups["result"].Success) switch
        {
            (true, _) => PlanRowKind.Checkpoint,
            (_, true) => PlanRowKind.Result,
            _ => PlanRowKind.Activity,
        }
        : number.AsSpan().ContainsAny('К', 'K') ? PlanRowKind.Checkpoint
        : number.AsSpan().Count('.') switch { 0 => PlanRowKind.Result, 1 => PlanRowKind.Checkpoint, _ => PlanRowKind.Activity };

    /// <summary>«Проектный комитет (далее - ПК)»: the gloss goes.</summary>
    private static string? Oversight(string cell) => Filled(Gloss.Replace(cell, "").Trim());

    private static string? Filled(string cell) => cell.Length > 0 && !PrintedDay.IsDash(cell) ? cell : null;

    [GeneratedRegex(@"\s*\(далее\s*[-–—]?[^()]*\)")]
    private static partial Regex Gloss { get; }

    [GeneratedRegex(
        @"^(?:(?<checkpoint>Контрольная\s+точка|КТ)|(?<result>Результат|Мероприятие\s*\(\s*результат\s*\))"
        + @"|Мероприятие)(?=\s*(?:[""«:.(]|\d))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Word { get; }
}
