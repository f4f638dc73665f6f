using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Data.Mail;
using Vekha.Web.Words;

namespace Vekha.Web.Mail;

/// <summary>To a mail server, over a connection for each message.</summary>
internal sealed class SmtpDelivery(IOptions<Settings> settings) : IMailDelivery
{
    private readonly SmtpSettings _smtp = settings.Value.Smtp;

    public string Destination => _smtp.Name;

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (MailText.SenderFault(_smtp) is { } wrong) return new(DeliveryOutcome.Unreachable, wrong);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(_smtp.TimeoutSeconds));
        await using var conversation = new SmtpConversation(_smtp);
        try
        {
            return await conversation.BeginAsync(limit.Token) is { } fault
                ? new(DeliveryOutcome.Unreachable, fault) : await HandOverAsync(conversation, mail, limit.Token);
        }
        catch (Exception failure) when (failure is IOException or SocketException or UntrustedServerException or OperationCanceledException)
        {
            return new(conversation.TextHasGone ? DeliveryOutcome.Unsure : DeliveryOutcome.Unreachable, Told(failure));
        }
    }

    private async Task<Delivery> HandOverAsync(SmtpConversation conversation, OutgoingMail mail, CancellationToken ct)
    {
        var sender = await conversation.SayAsync($"MAIL FROM:<{MailText.MailboxOf(_smtp.From)}>", ct);
        if (!sender.IsGood) return OfUs(sender);
        var recipient = await conversation.SayAsync($"RCPT TO:<{MailText.MailboxOf(mail.Address)}>", ct);
        if (!recipient.IsGood) return OfMessage(recipient);
        var data = await conversation.SayAsync("DATA", ct);
        if (!data.IsGood) return OfUs(data);
        var end = await conversation.HandOverAsync(MailText.Of(mail, _smtp, settings.Value.Address), ct);
        return end.IsGood ? new(DeliveryOutcome.Delivered) : OfMessage(end);
    }

    /// <summary>Refused for good before this message came into it means that we or our settings are refused.</summary>
    private static Delivery OfUs(SmtpReply reply) =>
        new(reply.IsPermanent || reply.Code == SmtpReply.Closing ? DeliveryOutcome.Unreachable : DeliveryOutcome.PutOff, reply.ToString());

    private static Delivery OfMessage(SmtpReply reply) => new(reply switch
    {
        { Code: SmtpReply.Closing } => DeliveryOutcome.Unreachable,
        { IsPermanent: true } => DeliveryOutcome.Refused,
        _ => DeliveryOutcome.PutOff,
    }, reply.ToString());

    private string Told(Exception failure) => failure switch
    {
        UntrustedServerException => failure.Message,
        OperationCanceledException => Texts.Smtp_Silent.With(_smtp.Name, _smtp.TimeoutSeconds),
        SocketException => Texts.Smtp_NoConnection.With(_smtp.Name, failure.Message),
        _ => Texts.Smtp_Broken.With(_smtp.Name, failure.Message),
    };
}
