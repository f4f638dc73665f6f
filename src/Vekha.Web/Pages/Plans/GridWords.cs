using Vekha.Application.Plans;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

/// <summary>A cell of the grid in words: what the letter and the colour say, for those who read with ears or hover with a mouse.</summary>
internal static class GridWords
{
    /// <summary>«просрочено на 5 дней, срок 01.10.2024, исполнено 2 из 4»</summary>
    public static string Of(GridCell cell, DateOnly today) => string.Join(", ", Parts(cell, today));

    /// <summary>«П 72 дн.» over «01.10.2024»: what fits into a cell of a sheet.</summary>
    public static string Short(GridCell cell)
    {
        string?[] first = [
            StandingWords.Letter(cell.Standing).ToString(),
            cell.DaysLate > 0 ? PlanTexts.CellLate.With(Russian.Number(cell.DaysLate)) : null,
            cell.IsSeries ? $"{cell.Done}/{cell.Owed}" : null,
        ];
        var line = string.Join(' ', first.OfType<string>());
        return cell.Due is { } due ? $"{line}\n{Russian.Digits(due)}" : line;
    }

    /// <summary>«П 5» over «3 из 12».</summary>
    public static string Short(GridSum sum)
    {
        var done = PlanTexts.GridDone.With(Russian.Number(sum.Done), Russian.Number(sum.Owed));
        return sum.Overdue == 0 ? done : $"{StandingWords.Letter(Standing.Overdue)} {Russian.Number(sum.Overdue)}\n{done}";
    }

    /// <summary>What the colour of a task says where documents wait.</summary>
    /// <param name="decides">The reader decides on documents.</param>
    public static string LegendOfDecision(bool decides) => decides ? PlanTexts.LegendDecide : PlanTexts.LegendDecisionLate;

    /// <summary>«10. Мониторинг», and of a row that an act took out of the plan that it is out.</summary>
    public static string HeadOf(GridMeasure measure) =>
        measure.IsGone ? $"{measure.Label} {PlanTexts.GoneMeasure}" : measure.Label;

    /// <summary>«72 дн.», «2/4», «01.10»: what fits beneath the letter.</summary>
    public static string? Under(GridCell cell, DateOnly today) => cell switch
    {
        { DaysLate: > 0 } => PlanTexts.CellLate.With(Russian.Number(cell.DaysLate)),
        { IsSeries: true } => $"{cell.Done}/{cell.Owed}",
        { Due: { } due } when cell.Standing is not (Standing.NotApplicable or Standing.Withdrawn) => Russian.Brief(due, today.Year),
        _ => null,
    };

    private static IEnumerable<string> Parts(GridCell cell, DateOnly today)
    {
        yield return Lower(MoveWords.Standing(cell.Situation, today));
        if (cell.Due is { } due) yield return PlanTexts.CellDue.With(Russian.Digits(due));
        else if (cell.Standing != Standing.Undated) yield return Texts.Due_None;
        if (cell.IsSeries) yield return PlanTexts.CellSeries.With(cell.Done, cell.Owed);
    }

    private static string Lower(string words) => char.ToLower(words[0], Russian.Culture) + words[1..];
}
