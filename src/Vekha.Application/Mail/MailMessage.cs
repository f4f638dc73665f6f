using MimeKit;
using MimeKit.Text;
using Vekha.Data.Mail;

namespace Vekha.Application.Mail;

/// <summary>A stored message as mail programs read it: a part of plain text and one of HTML.</summary>
internal static class MailMessage
{
    /// <summary>Lines end as mail servers want them.</summary>
    public static FormatOptions Format { get; } = new() { NewLineFormat = NewLineFormat.Dos };

    /// <param name="sender">The name beside the address it comes from.</param>
    public static MimeMessage Of(OutgoingMail mail, Settings settings, string sender)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = mail.CreatedAt.ToUniversalTime(),
            // The same at every attempt, so that mail programs show a message that came twice once.
            MessageId = $"{mail.Id}@{settings.Address.IdnHost}",
            Body = new MultipartAlternative
            {
                Part(TextFormat.Plain, mail.Text),
                Part(TextFormat.Html, mail.Html),
            },
        };
        message.From.Add(new MailboxAddress(sender, MailboxOf(settings.Smtp.From)));
        message.To.Add(new MailboxAddress(null, MailboxOf(mail.Address)));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{Ascii(new Uri(mail.Unsubscribe))}>");
        message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        return message;
    }

    /// <returns>null where the sender that the settings give is an address.</returns>
    public static MailFault? SenderFault(SmtpSettings smtp) =>
        System.Net.Mail.MailAddress.TryCreate(smtp.From, out _) ? null : new(MailFaultKind.NoSender, smtp.From);

    /// <summary>The address as servers know it: a domain in Cyrillic has a name in Latin letters too.</summary>
    public static string MailboxOf(string address) => MailboxAddress.EncodeAddrspec(new System.Net.Mail.MailAddress(address).Address);

    private static TextPart Part(TextFormat format, string? content) =>
        new(format) { Text = content ?? "", ContentTransferEncoding = ContentEncoding.Base64 };

    private static string Ascii(Uri address) => new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
}
