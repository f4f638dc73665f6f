using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Vekha.Data.Mail;

namespace Vekha.Web.Mail;

/// <summary>A stored message as mail programs read it: a part of plain text and one of HTML.</summary>
internal static class MailParts
{
    /// <param name="body">Tells later whether the text has gone out.</param>
    public static MailMessage Of(OutgoingMail mail, SmtpSettings smtp, Uri product, out MailBody body)
    {
        var message = new MailMessage(new MailAddress(smtp.From, Texts.Product, Encoding.UTF8), new MailAddress(mail.Address))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        // The same at every attempt, so that mail programs show a message that came twice once.
        message.Headers.Add("Message-ID", $"<{mail.Id}@{product.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("List-Unsubscribe", $"<{mail.Unsubscribe}>");
        message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        body = new(mail.Text ?? "");
        message.AlternateViews.Add(Part(body, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(Part(new(mail.Html ?? ""), MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView Part(MailBody body, string mediaType) =>
        new(body, new ContentType(mediaType) { CharSet = Encoding.UTF8.WebName }) { TransferEncoding = TransferEncoding.Base64 };
}

/// <summary>The text of a message, which knows whether it was read: until then nothing of it can have arrived.</summary>
internal sealed class MailBody(string text) : MemoryStream(Encoding.UTF8.GetBytes(text), writable: false)
{
    public bool HasGone { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        HasGone = true;
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        HasGone = true;
        return base.Read(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        HasGone = true;
        return base.ReadAsync(buffer, offset, count, cancellationToken);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        HasGone = true;
        return base.ReadAsync(buffer, cancellationToken);
    }
}
