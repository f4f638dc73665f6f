using Vekha.Application.Administration.Mail;
using Vekha.Data.Mail;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Mail;

/// <summary>The filter of the log of mail, as an address holds it.</summary>
internal static class MailFilterAddress
{
    extension(MailFilter)
    {
        public static MailFilter Of(IQueryCollection query) => new(
            query.Text("person"),
            query.One<MailState>("state"),
            string.Equals(query["state"], MailFilter.TroubleValue, StringComparison.Ordinal),
            query.Day("from"),
            query.Day("to"));
    }

    extension(MailFilter filter)
    {
        public IEnumerable<(string Label, string? Value)> Words =>
        [
            (AdminTexts.Mail_Person, filter.Person is null ? null : $"«{filter.Person}»"),
            (Texts.State, filter.Trouble ? AdminTexts.Mail_Trouble : filter.State is { } state ? MailStateWords.Of(state) : null),
            (AdminTexts.Journal_From, filter.From is { } from ? Russian.Digits(from) : null),
            (AdminTexts.Journal_To, filter.To is { } to ? Russian.Digits(to) : null),
        ];
    }
}
