using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>What was found about the plan that an act changes, and what to do.</summary>
internal static class MatchWords
{
    public static string Of(AmendmentMatch match) => match.Kind switch
    {
        MatchKind.One => AmendingTexts.MatchOne.With(Of(match.Plans[0])),
        MatchKind.Several => AmendingTexts.MatchSeveral,
        MatchKind.Older => AmendingTexts.MatchOlder.With(Of(match.Plans[0].LastAct)),
        MatchKind.None => AmendingTexts.MatchNone,
        _ => AmendingTexts.MatchNotAmending,
    };

    public static string Of(PlanInForce plan) => $"{plan.Title} ({Of(plan.LastAct)})";

    public static string Of(ActHeading act) => ActCitation.Of(act.Type, act.Number, act.Date);

    public static bool NeedsPerson(AmendmentMatch match) => match.Kind is MatchKind.None or MatchKind.Several or MatchKind.Older;
}
