using Vekha.Application;
using Vekha.Application.Administration.Mail;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Mail;

/// <summary>The log of mail: what stands in its columns.</summary>
internal static class MailColumns
{
    public static ListDescription<MailRow, MailColumn> For(RequestClock clock) =>
        new(Texts.Admin_Mail, new(MailColumn.Day, Descending: true),
        [
            new(MailColumn.Day, AdminTexts.Mail_Day, row => row.Day) { IsGroup = true },
            new(MailColumn.Person, AdminTexts.Mail_Person, row => row.Person) { IsGroup = true },
            new(MailColumn.Address, Texts.Mail_Address, row => row.Address) { OnScreen = false },
            new(MailColumn.Subject, AdminTexts.Mail_SubjectHead, row => row.Subject) { IsHead = true },
            new(MailColumn.State, Texts.State, row => MailStateWords.Of(row.State)) { IsGroup = true },
            new(MailColumn.Attempts, AdminTexts.Mail_Attempts, row => row.Attempts) { IsNumber = true },
            new(MailColumn.EndedAt, AdminTexts.Mail_EndedAt, row => row.EndedAt is { } at ? clock.Local(at).DateTime : null)
            {
                OnScreen = false,
            },
            new(MailColumn.Error, AdminTexts.Mail_Error, row => row.Error) { OnScreen = false },
        ]);
}
