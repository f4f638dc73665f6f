using System.Text.RegularExpressions;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Printing;

/// <summary>What was found wrong with the rows of a passport: they are printed as they were, defects included.</summary>
internal sealed partial class PassportDefects(IReadOnlyList<Finding> findings)
{
    /// <summary>What a column of dates prints where there is no date: the misprinted day, a blank as found, or a dash.</summary>
    /// <param name="column">A word by which a finding distinguishes this column from the row's other one; null where the row has only
    /// one.</param>
    public string NoDay(string where, string? column = null)
    {
        var own = findings
            .Where(finding => finding.Where == where)
            .Where(finding => column is null || finding.Message.Contains(column, StringComparison.OrdinalIgnoreCase)).ToList();
        if (own.Find(finding => finding.Code == FindingCode.InvalidDate) is { } invalid && Misprint(invalid.Message) is { } printed)
            return printed;
        return own.Exists(finding => finding.Code == FindingCode.MissingDate) ? "" : "–";
    }

    private static string? Misprint(string message) =>
        Quoted.Matches(message).Select(match => match.Groups[1].Value)
            .FirstOrDefault(text => PrintedDay.Looks(text) && PrintedDay.Of(text) is null && !PrintedDay.IsDash(text));

    [GeneratedRegex("«([^«»]+)»")]
    private static partial Regex Quoted { get; }
}
