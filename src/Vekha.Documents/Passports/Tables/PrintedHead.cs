using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Passports.Tables;

/// <summary>Rows of titles → columns. Each column has its own title; a title across several columns is printed above the first of
/// them.</summary>
internal static partial class PrintedHead
{
    /// <returns>Empty where the titles do not belong to such a table.</returns>
    public static IReadOnlyList<PassportColumn> Columns(SectionKind kind, IReadOnlyList<Row> heads)
    {
        var width = heads.Count == 0 ? 0 : heads.Max(row => row.Cells.Count);
        var columns = new List<PassportColumn>();
        var above = "";
        for (var i = 0; i < width; i++)
        {
            var titles = heads.Select(row => i < row.Cells.Count ? row.Cells[i].Text.Trim() : "").Where(title => title.Length > 0)
                .Distinct().ToList();
            var isUnder = titles.Count > 0 && (i >= heads[0].Cells.Count || heads[0].Cells[i].Text.Length == 0);
            if (!isUnder && titles.Count > 0) above = titles[0];
            columns.Add(i == 0 ? new(PassportColumnRole.Number) : Column(kind, isUnder ? [above, .. titles] : titles, columns));
        }
        return columns.Exists(column => column.Role is PassportColumnRole.Name or PassportColumnRole.Person) ? columns : [];
    }

    /// <param name="titles">From the widest down to the column's own.</param>
    private static PassportColumn Column(SectionKind kind, List<string> titles, List<PassportColumn> before)
    {
        if (titles.Count == 0) return new(PassportColumnRole.Unknown);
        if (Year.Match(titles[^1]) is { Success: true } year)
            return new(PassportColumnRole.Year, int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        var role = OfDate(kind, titles, before) ?? Role(kind, titles);
        return new(role != PassportColumnRole.Unknown && before.Exists(column => column.Role == role) ? PassportColumnRole.Unknown : role);
    }

    /// <summary>Where each column has a title of its own, «Дата» beside «Базовое значение» is that of the baseline, and «Начало»,
    /// «Окончание» are the ends of a term.</summary>
    private static PassportColumnRole? OfDate(SectionKind kind, List<string> titles, List<PassportColumn> before) => titles switch
    {
        [var title] when kind is SectionKind.Indicators or SectionKind.Results && Date.IsMatch(title)
            && (before is [.., { Role: PassportColumnRole.BaselineValue }] || OfBaseline.IsMatch(title)) => PassportColumnRole.BaselineDate,
        [var title] when kind == SectionKind.Plan && OfBeginning.IsMatch(title) => PassportColumnRole.Start,
        [var title] when kind == SectionKind.Plan && OfEnd.IsMatch(title) => PassportColumnRole.End,
        _ => null,
    };

    private static PassportColumnRole Role(SectionKind kind, List<string> titles) =>
        (PassportColumnTitles.RoleOf(kind, titles[0]), titles.Count > 1 ? titles[^1] : "") switch
        {
            (PassportColumnRole.BaselineValue, var own) when Date.IsMatch(own) => PassportColumnRole.BaselineDate,
            (PassportColumnRole.End, var own) when Beginning.IsMatch(own) => PassportColumnRole.Start,
            (PassportColumnRole.Year, var own) => own.Length > 0 ? PassportColumnTitles.RoleOf(kind, own) : PassportColumnRole.Unknown,
            var (role, _) => role,
        };

    [GeneratedRegex(@"^(20[1-4]\d)(?:\s*(?:год|г\.?))?\*?$")]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"^(?:дат|год)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"базов", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfBaseline { get; }

    /// <summary>«Начало», «Дата начала»; «Срок начала и окончания» is both.</summary>
    [GeneratedRegex(
        @"^(?:(?:плановая\s)?(?:дата|срок)\s)?начал[оа](?!\p{L})(?!.*окончани)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfBeginning { get; }

    [GeneratedRegex(
        @"^(?:(?:плановая\s)?(?:дата|срок)\s)?(?:окончани[ея]|завершени[ея])(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfEnd { get; }

    [GeneratedRegex(@"^начал", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning { get; }
}
