using Vekha.Data.Mail;

namespace Vekha.Web.Words;

internal static class MailStateWords
{
    public static string Of(MailState state) => state switch
    {
        MailState.Waiting => Texts.Mail_Waiting,
        MailState.Sending => Texts.Mail_Sending,
        MailState.Sent => Texts.Mail_Sent,
        MailState.Failed => Texts.Mail_Failed,
        MailState.Unsure => Texts.Mail_Unsure,
        _ => Texts.Mail_Withdrawn,
    };
}
