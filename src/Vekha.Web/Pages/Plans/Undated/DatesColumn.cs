using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Web.Pages.Centres;

namespace Vekha.Web.Pages.Plans.Undated;

/// <summary>What a column of a table of dates says.</summary>
public enum DatesColumn { Centre, Day }

internal static class DatesColumns
{
    private static readonly DatesColumn[] Required = [DatesColumn.Centre, DatesColumn.Day];
    private static readonly string[] Days = ["дата", "срок", "до", "число"];
    private static readonly string[] Centres = ["центр", "организац", "школ", "учрежден", "на базе", "наименование", "название", "оо"];

    /// <summary>By headings; where there are none, by what the cells hold.</summary>
    public static HeadedTable<DatesColumn> Read(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var headed = HeadedTable.Of(table, Of, Required);
        return headed.Missing.Count == 0 ? headed : ByContent(table) ?? headed;
    }

    private static DatesColumn? Of(string heading)
    {
        var plain = CentreNames.Plain(heading);
        // A heading is short and holds no figures: «Школа № 4» is a school itself.
        if (plain.Length == 0 || plain.Any(char.IsDigit)) return null;
        if (Days.Any(word => word.Length < 3 ? plain == word : plain.StartsWith(word, StringComparison.Ordinal))) return DatesColumn.Day;
        return Centres.Any(word => word.Length < 3 ? plain == word : plain.Contains(word, StringComparison.Ordinal)) ? DatesColumn.Centre : null;
    }

    private static HeadedTable<DatesColumn>? ByContent(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var width = table.Count == 0 ? 0 : table.Max(row => row.Count);
        if (width < 2) return null;
        var days = Fullest(width, i => table.Count(row => i < row.Count && DatesCheck.DayOf(row[i]) is not null));
        var centres = Fullest(width, i => i == days ? -1 : table.Sum(row => i < row.Count ? row[i].Count(char.IsLetter) : 0));
        if (table.All(row => days >= row.Count || DatesCheck.DayOf(row[days]) is null)) return null;
        return new(HeadedTable.Under(table, 0, new Dictionary<DatesColumn, int> { [DatesColumn.Centre] = centres, [DatesColumn.Day] = days }), []);
    }

    private static int Fullest(int width, Func<int, int> amount) => Enumerable.Range(0, width).MaxBy(amount);
}
