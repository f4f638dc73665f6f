using Vekha.Planning.Obligations;

namespace Vekha.Web.Words;

/// <summary>Whose move it is, in words and in colours.</summary>
internal static class MoveWords
{
    public static string Of(Side side) => side switch
    {
        Side.Author => Texts.Side_Author,
        Side.Municipality => Texts.Side_Municipality,
        Side.Reviewer => Texts.Side_Reviewer,
        Side.OutsideBody => Texts.Side_OutsideBody,
        Side.Coordinator => Texts.Side_Coordinator,
        _ => Texts.Side_Nobody,
    };

    /// <summary>«На проверке 55 дней», «Просрочено на 4 дня»: how it stands, with the days of the one who has it.</summary>
    public static string Standing(Situation situation, DateOnly today)
    {
        var standing = situation.StandingOn(today);
        var days = situation.Move.DaysOn(today);
        return standing switch
        {
            Planning.Obligations.Standing.Submitted when days > 0 && situation.IsThroughRoutes => Texts.Move_AfterRoute.With(Days(days)),
            Planning.Obligations.Standing.Submitted when days > 0 => Waiting(situation.Move.Side).With(Days(days)),
            Planning.Obligations.Standing.Returned when days > 0 => Texts.Move_Returned.With(Days(days)),
            Planning.Obligations.Standing.Overdue when situation.State == ObligationState.Returned =>
                Texts.Move_ReturnedOverdue.With(Days(situation.DaysLateOn(today))),
            Planning.Obligations.Standing.Overdue => Texts.Standing_OverdueBy.With(Days(situation.DaysLateOn(today))),
            _ => StandingWords.Of(standing),
        };
    }

    /// <summary>«отправлено с опозданием на 4 дня»; null where it waits for nobody, or came in time.</summary>
    public static string? SentLate(Situation situation, DateOnly today) =>
        situation.Waits && situation.DaysLateOn(today) is > 0 and var days ? Texts.Move_SentLate.With(Days(days)) : null;

    /// <summary>A delay of the author is red, one of whoever decides amber: nobody is coloured by what another person owes.</summary>
    public static string Style(Situation situation, int daysToDecide, DateOnly today) =>
        situation.DecisionIsLate(daysToDecide, today) ? "vk-soon" : StandingWords.Style(situation.StandingOn(today));

    private static string Waiting(Side side) => side switch
    {
        Side.Author => Texts.Move_Author,
        Side.Municipality => Texts.Move_Municipality,
        Side.OutsideBody => Texts.Move_OutsideBody,
        Side.Coordinator => Texts.Move_Coordinator,
        _ => Texts.Move_Reviewer,
    };

    private static string Days(int days) => Russian.Count(days, Texts.Count_Days);
}
