using Vekha.Application.Talk;
using Vekha.Planning.Talk;

namespace Vekha.Web.Pages.Talk;

internal static class TalkWords
{
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Call => TalkTexts.Contact_Call,
        ContactKind.LetterSent => TalkTexts.Contact_LetterSent,
        _ => TalkTexts.Contact_LetterReceived,
    };

    public static string Done(TalkAction action) => action switch
    {
        TalkAction.Comment => TalkTexts.DoneComment,
        TalkAction.RetractComment => TalkTexts.DoneRetracted,
        TalkAction.Answered => TalkTexts.DoneAnswered,
        TalkAction.Assign => TalkTexts.DoneAssigned,
        TalkAction.AssignmentDone => TalkTexts.DoneDone,
        TalkAction.AssignmentReopened => TalkTexts.DoneReopened,
        _ => TalkTexts.DoneContact,
    };
}
