using Vekha.Application.Talk;
using Vekha.Planning.Talk;

namespace Vekha.Web.Pages.Obligations.Talk;

internal static class TalkTexts
{
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Call => Texts.Contact_Call,
        ContactKind.LetterSent => Texts.Contact_LetterSent,
        _ => Texts.Contact_LetterReceived,
    };

    public static string Done(TalkAction action) => action switch
    {
        TalkAction.Comment => Texts.Talk_DoneComment,
        TalkAction.WithdrawComment => Texts.Talk_DoneWithdrawn,
        TalkAction.Answered => Texts.Talk_DoneAnswered,
        TalkAction.Assign => Texts.Talk_DoneAssigned,
        TalkAction.AssignmentDone => Texts.Talk_DoneDone,
        TalkAction.AssignmentReopened => Texts.Talk_DoneReopened,
        _ => Texts.Talk_DoneContact,
    };
}
