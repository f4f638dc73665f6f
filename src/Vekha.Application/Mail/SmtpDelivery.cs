using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using Vekha.Data.Mail;

namespace Vekha.Application.Mail;

/// <summary>To a mail server, over a connection for each message.</summary>
public sealed class SmtpDelivery(IOptions<Settings> settings, MailWords words) : IMailDelivery
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    /// <summary>How we call ourselves to mail servers.</summary>
    private static readonly string OurName = Uri.CheckHostName(Dns.GetHostName()) == UriHostNameType.Dns ? Dns.GetHostName() : "localhost";

    private readonly SmtpSettings _smtp = settings.Value.Smtp;

    public string Destination => _smtp.Name;

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct)
    {
        var trust = new ServerTrust(_smtp);
        if ((MailMessage.SenderFault(_smtp) ?? trust.Fault) is { } wrong) return new(DeliveryOutcome.Unreachable, wrong);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(_smtp.TimeoutSeconds));
        using var log = new SmtpLog();
        using var client = new SmtpClient(log)
        {
            LocalDomain = OurName,
            // An inner network seldom reaches the lists of revoked certificates.
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, chain, errors) => trust.Accepts(certificate, chain, errors),
        };
        var sending = false;
        try
        {
            if (await BeginAsync(client, limit.Token) is { } fault) return new(DeliveryOutcome.Unreachable, fault);
            sending = true;
            using var message = MailMessage.Of(mail, settings.Value, words.Sender);
            await client.SendAsync(message, limit.Token, log);
            return new(DeliveryOutcome.Delivered);
        }
        catch (Exception failure) when (SmtpFailure.IsOfTheServer(failure))
        {
            return new SmtpFailure(failure, sending, _smtp, trust, log).Told;
        }
        finally
        {
            await TakeLeaveAsync(client);
        }
    }

    /// <returns>Why nothing can be sent; null where it can.</returns>
    private async Task<MailFault?> BeginAsync(SmtpClient client, CancellationToken ct)
    {
        await client.ConnectAsync(_smtp.Host!, _smtp.Port, _smtp.Tls switch
        {
            SmtpTls.Implicit => SecureSocketOptions.SslOnConnect,
            SmtpTls.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        }, ct);
        if (_smtp.User is not { Length: > 0 } user) return null;
        // One way and one attempt: some servers count wrong passwords.
        client.AuthenticationMechanisms.IntersectWith([client.AuthenticationMechanisms.Contains("PLAIN") ? "PLAIN" : "LOGIN"]);
        if (client.AuthenticationMechanisms.Count == 0) return new(MailFaultKind.NoSignIn, _smtp.Name);
        await client.AuthenticateAsync(user, _smtp.Password ?? "", ct);
        return null;
    }

    // Whether the server hears the farewell changes nothing any more.
    private static async Task TakeLeaveAsync(SmtpClient client)
    {
        using var limit = new CancellationTokenSource(Farewell);
        await client.DisconnectAsync(quit: true, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
