using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>A text of a passport that visibly breaks off: a last word that cannot be the last, an ending that lost its word
/// («Информационно-й»), or no level of control although nearly all other rows print one.</summary>
internal static partial class BrokenCell
{
    /// <summary>A column that most rows fill is expected to be filled.</summary>
    private const double Nearly = 0.9;

    public static IEnumerable<Finding> In(ReadPassport read) =>
    [
        .. from row in read.Passport.Indicators
           where IsBroken(row.Name)
           select Of(PassportPlace.Of(row), $"Наименование показателя {row.Number} обрывается: {End(row.Name)}."),
        .. from row in read.Passport.Results
           let broken = IsBroken(row.Name) ? row.Name : IsBroken(row.Description) ? row.Description : null
           where broken is not null
           select Of(PassportPlace.Of(row), $"Текст результата {row.Number} обрывается: {End(broken)}."),
        .. InPlan(read.Plan),
    ];

    private static IEnumerable<Finding> InPlan(ReadRows<PrintedPlanRow> plan)
    {
        var rows = plan.Items;
        var isUsual = plan.Table.Has(PassportColumnRole.Oversight) && rows.Count(row => row.Oversight is not null) > rows.Count * Nearly;
        foreach (var row in rows)
            if (WhatIsLost(row, isUsual) is { } loss)
                yield return Of(PassportPlace.Of(row), $"Строка {row.Number} плана напечатана не полностью: {loss}.");
    }

    private static string? WhatIsLost(PrintedPlanRow row, bool isUsual)
    {
        var broken = IsBroken(row.Name) ? row.Name : row.Document is { } document && IsBroken(document) ? document : null;
        string?[] losses = [broken is null ? null : $"текст обрывается {End(broken)}",
            isUsual && row.Oversight is null ? "уровень контроля отсутствует" : null];
        return losses.OfType<string>().ToList() is { Count: > 0 } found ? string.Join(", ", found) : null;
    }

    private static bool IsBroken(string text) => UnfinishedText.Is(text) || Ending.IsMatch(text);

    private static string End(string text) => text.Length > 40 ? $"«…{text[^40..]}»" : $"«{text}»";

    private static Finding Of(string where, string message) =>
        new(FindingCode.TruncatedText, Severity.Error, where, message + " Сверьте строку с подлинником.");

    /// <summary>«1-й» is a number; a letter after a word is the end of a lost one.</summary>
    [GeneratedRegex(@"\p{Ll}{3}-\p{Ll}(?!\p{L})")]
    private static partial Regex Ending { get; }
}
