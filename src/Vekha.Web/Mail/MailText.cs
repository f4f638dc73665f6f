using System.Globalization;
using System.Net.Mail;
using System.Text;
using Vekha.Application;
using Vekha.Data.Mail;
using Vekha.Web.Words;

namespace Vekha.Web.Mail;

/// <summary>A stored message as mail programs read it (RFC 5322, 2045): a part of plain text and one of HTML. Base64 throughout, so that no
/// line is too long or begins with a dot.</summary>
internal static class MailText
{
    // A line with an encoded word has at most 76 signs, 12 of them around the word and 9 before the first (RFC 2047, 2).
    private const int EncodedBytes = 39;
    private static readonly IdnMapping Idn = new();

    public static byte[] Of(OutgoingMail mail, SmtpSettings smtp, Uri product)
    {
        var boundary = $"vekha-{mail.Id:N}";
        var text = string.Join("\r\n",
        [
            $"From: {Encoded(Texts.Product)} <{MailboxOf(smtp.From)}>",
            $"To: <{MailboxOf(mail.Address)}>",
            $"Subject: {Encoded(mail.Subject)}",
            string.Create(CultureInfo.InvariantCulture, $"Date: {mail.CreatedAt.UtcDateTime:ddd, dd MMM yyyy HH:mm:ss} +0000"),
            // The same at every attempt, so that mail programs show a message that came twice once.
            $"Message-ID: <{mail.Id}@{Ascii(product.Host)}>",
            "Auto-Submitted: auto-generated",
            $"List-Unsubscribe: <{Ascii(new Uri(mail.Unsubscribe))}>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "MIME-Version: 1.0",
            $"Content-Type: multipart/alternative; boundary=\"{boundary}\"",
            "",
            .. Part(boundary, "text/plain", mail.Text),
            .. Part(boundary, "text/html", mail.Html),
            $"--{boundary}--",
            "",
        ]);
        return Encoding.ASCII.GetBytes(text);
    }

    /// <returns>What is wrong with the sender that the settings give, in words; null where it is an address.</returns>
    public static string? SenderFault(SmtpSettings smtp) => MailAddress.TryCreate(smtp.From, out _) ? null : Texts.Smtp_NoSender.With(smtp.From);

    /// <summary>The address as servers know it: a domain in Cyrillic has a name in Latin letters too.</summary>
    public static string MailboxOf(string address)
    {
        var read = new MailAddress(address);
        return $"{read.User}@{Ascii(read.Host)}";
    }

    private static string[] Part(string boundary, string mediaType, string? content) =>
    [
        $"--{boundary}", $"Content-Type: {mediaType}; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(content ?? ""), Base64FormattingOptions.InsertLineBreaks),
    ];

    private static string Encoded(string words)
    {
        var lines = new List<StringBuilder> { new() };
        foreach (var rune in words.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(lines[^1].ToString()) + rune.Utf8SequenceLength > EncodedBytes) lines.Add(new());
            lines[^1].Append(rune);
        }
        return string.Join("\r\n ", lines.Select(line => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(line.ToString()))}?="));
    }

    private static string Ascii(Uri address) => new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;

    private static string Ascii(string host)
    {
        try
        {
            return Idn.GetAscii(host);
        }
        catch (ArgumentException)
        {
            // No name of a domain: the mail server says so better than we could.
            return host;
        }
    }
}
