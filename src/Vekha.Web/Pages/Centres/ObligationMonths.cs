using Vekha.Application.Obligations;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>The obligations of a centre in the order they press: overdue, then month by month, then those without a date.</summary>
internal static class ObligationMonths
{
    public static IEnumerable<(string? Title, IReadOnlyList<ListRow> Rows)> Open(IReadOnlyList<ListRow> rows, DateOnly today)
    {
        var late = rows.Where(r => IsOpen(r) && r.StandingOn(today) == Standing.Overdue).ToList();
        if (late.Count > 0) yield return (Texts.Standing_Overdue, late);
        foreach (var month in rows.Where(r => IsOpen(r) && !late.Contains(r)).GroupBy(MonthOf).OrderBy(m => m.Key ?? DateOnly.MaxValue))
            yield return (month.Key is { } first ? Title(first) : Texts.Standing_Undated, [.. month]);
    }

    public static IReadOnlyList<ListRow> Closed(IReadOnlyList<ListRow> rows) =>
        [.. rows.Where(r => !IsOpen(r)).OrderByDescending(r => r.ClosedOn).ThenByDescending(r => r.Due)];

    private static bool IsOpen(ListRow row) => ObligationStates.Open.Contains(row.State);

    private static DateOnly? MonthOf(ListRow row) => row.Due is { } due ? new DateOnly(due.Year, due.Month, 1) : null;

    private static string Title(DateOnly month)
    {
        var words = month.ToString("MMMM yyyy", Russian.Culture);
        return char.ToUpper(words[0], Russian.Culture) + words[1..];
    }
}
