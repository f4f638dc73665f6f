using Vekha.Application.Centres;

namespace Vekha.Web.Pages.Plans.MissingDates;

/// <summary>What a column of a table of dates says.</summary>
public enum DatesColumn { Centre, Day }

internal static class DatesColumns
{
    private static readonly string[] Days = ["дата", "срок", "до", "число"];
    private static readonly string[] Centres =
        ["центр", "организац", "школ", "учрежден", "на базе", "наименование", "название", "оо"];

    public static IReadOnlyList<DatesColumn> Required { get; } = [DatesColumn.Centre, DatesColumn.Day];

    public static DatesColumn? Of(string heading)
    {
        var plain = CentreNames.Plain(heading);
        // A heading is short and holds no figures: «Школа № 4» is a school itself.
        if (plain.Length == 0 || plain.Any(char.IsDigit)) return null;
        if (Days.Any(word => word.Length < 3 ? plain == word : plain.StartsWith(word, StringComparison.Ordinal))) return DatesColumn.Day;
        var isCentre = Centres.Any(word => word.Length < 3 ? plain == word : plain.Contains(word, StringComparison.Ordinal));
        return isCentre ? DatesColumn.Centre : null;
    }
}
