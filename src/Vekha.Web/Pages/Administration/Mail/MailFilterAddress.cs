using Vekha.Application.Administration.Mail;
using Vekha.Data.Mail;
using Vekha.Web.Requests;

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
}
