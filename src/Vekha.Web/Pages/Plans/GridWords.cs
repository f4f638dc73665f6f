using Vekha.Application.Plans;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

/// <summary>A cell of the grid in words: what the letter and the colour say, for those who read with ears or hover with a mouse.</summary>
internal static class GridWords
{
    /// <summary>«просрочено на 5 дней, срок 01.10.2024, исполнено 2 из 4»</summary>
    public static string Of(GridCell cell) => string.Join(", ", Parts(cell));

    private static IEnumerable<string> Parts(GridCell cell)
    {
        yield return cell.DaysLate > 0
            ? Lower(Texts.Standing_OverdueBy.With(Russian.Count(cell.DaysLate, Texts.Count_Days)))
            : Lower(StandingWords.Of(cell.Standing));
        if (cell.Due is { } due) yield return PlanTexts.CellDue.With(Russian.Digits(due));
        else if (cell.Standing != Standing.Undated) yield return Texts.Due_None;
        if (cell.IsSeries) yield return PlanTexts.CellSeries.With(cell.Done, cell.Owed);
    }

    private static string Lower(string words) => char.ToLower(words[0], Russian.Culture) + words[1..];
}
