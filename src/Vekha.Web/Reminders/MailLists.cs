using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>Where the one button of a mail leads.</summary>
internal static class MailLists
{
    /// <returns>The address of the list that holds all that is of these kinds; of the page of the day where no list does.</returns>
    public static string Of(IReadOnlyList<NoticeKind> kinds) => kinds switch
    {
        [NoticeKind.Waiting] => "/waiting",
        [NoticeKind.Returned] => $"/obligations?standing={nameof(Standing.Returned)}",
        [NoticeKind.Accepted] => $"/obligations?standing={nameof(Standing.Accepted)}",
        _ => "/",
    };

    /// <summary>What the button says: the name of the page it leads to, as it stands there.</summary>
    public static string Words(Uri open) => open.AbsolutePath switch
    {
        "/" => ReminderTexts.OpenPage.With(Texts.Nav_Today),
        "/waiting" => ReminderTexts.OpenPage.With(Texts.Layout_Pending),
        "/obligations" => ReminderTexts.OpenPage.With(Texts.Obligations),
        _ => ReminderTexts.OpenObligation,
    };
}
