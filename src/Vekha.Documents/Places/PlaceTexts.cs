using System.Text.RegularExpressions;

namespace Vekha.Documents.Places;

/// <summary>The words of the contract for a place → words for people: «plan 1, measure 10» → «План 1, мероприятие 10».</summary>
public static partial class PlaceTexts
{
    public static string Of(string where) => Words.Match(where) switch
    {
        { Success: true, Groups: var g } when g["measure"].Success => $"План {g["plan"]}, мероприятие {g["measure"]}",
        { Success: true, Groups: var g } when g["row"].Success => $"План {g["plan"]}, строка таблицы {g["row"]}",
        { Success: true, Groups: var g } when g["plan"].Success => $"План {g["plan"]}",
        { Success: true, Groups: var g } when g["clause"].Success => $"Акт, пункт {g["clause"]}",
        { Success: true, Groups: var g } when g["part"].Success => $"Паспорт, {Part(g["part"].Value)} {g["rows"]}",
        _ => "Акт, реквизиты",
    };

    private static string Part(string part) => part switch
    {
        "indicators" => "показатель",
        "results" => "результат",
        "funding" => "финансирование:",
        "participants" => "участник",
        _ => "план, строка",
    };

    [GeneratedRegex(
        @"^(?:plan (?<plan>\d+)(?:, measure (?<measure>.+)|, row (?<row>\d+))?|act, clause (?<clause>.+)"
        + @"|passport (?<part>\w+), (?<rows>.+)|act.*)$")]
    private static partial Regex Words { get; }
}
