using Vekha.Application.Obligations;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

/// <summary>Whom an obligation waits for and since when, told to those whose move it is not as well.</summary>
internal static class MoveSentences
{
    public static IEnumerable<string> Of(ObligationView view, DateOnly today)
    {
        var situation = view.Situation;
        if (situation.Waits)
        {
            yield return string.Join(", ", new[] { Submitted(view), Late(situation, today) }.OfType<string>()) + ".";
        }
        else if (view.IsOpen && !view.Move.IsAuthor && Waits(view) is { } waits) yield return waits;
        if (view.IsOpen && !situation.Waits && view.Move.DaysWaited > 0)
            yield return ObligationTexts.Move_DaysWaited.With(Russian.Count(view.Move.DaysWaited, Texts.Count_Days));
    }

    private static string? Late(Situation situation, DateOnly today) => situation.DaysLateOn(today) is > 0 and var days
        ? ObligationTexts.Move_Late.With(Russian.Count(days, Texts.Count_Days)) : null;

    private static string Submitted(ObligationView view) => view.Move.SubmittedBy is { } person
        ? ObligationTexts.Move_SubmittedBy.With(Day(view.SubmittedOn), person)
        : ObligationTexts.Move_Submitted.With(Day(view.SubmittedOn));

    /// <returns>null where nothing is asked for before it has a date.</returns>
    private static string? Waits(ObligationView view) => view switch
    {
        { Situation.Move.Side: Side.Coordinator } => ObligationTexts.Move_WaitsForDate,
        { Move.Author: { } person } => ObligationTexts.Move_AuthorIs.With(person),
        { Owner.CentreId: null } => ObligationTexts.Move_RegionIs,
        _ => ObligationTexts.Move_NoAuthor,
    };

    private static string Day(DateOnly? day) => day is { } d ? Russian.Full(d) : "";
}
