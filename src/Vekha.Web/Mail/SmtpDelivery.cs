using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using Vekha.Data.Mail;

namespace Vekha.Web.Mail;

/// <summary>To a mail server, over a connection for each message.</summary>
internal sealed class SmtpDelivery(IOptions<Settings> settings) : IMailDelivery
{
    // From here on the server refuses for good (RFC 5321, 4.2.1).
    private const int Permanent = 500;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly SmtpSettings _smtp = settings.Value.Smtp;

    public string Destination => $"{_smtp.Host}:{_smtp.Port}";

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct)
    {
        using var message = MailParts.Of(mail, _smtp, settings.Value.Address, out var body);
        using var client = Client();
        var atMost = TimeSpan.FromSeconds(_smtp.TimeoutSeconds);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(atMost);
        try
        {
            await client.SendMailAsync(message, limit.Token).WaitAsync(atMost + Grace, ct);
            return new(DeliveryOutcome.Delivered);
        }
        catch (SmtpFailedRecipientException refusal)
        {
            return new((int)refusal.StatusCode >= Permanent ? DeliveryOutcome.Refused : DeliveryOutcome.PutOff, refusal.Message);
        }
        catch (SmtpException answer) when (answer.StatusCode != SmtpStatusCode.GeneralFailure)
        {
            return new(OutcomeOf(answer.StatusCode, body.HasGone), answer.Message);
        }
        catch (Exception failure) when (failure is SmtpException or OperationCanceledException or TimeoutException or IOException)
        {
            var outcome = body.HasGone ? DeliveryOutcome.Unsure : DeliveryOutcome.Unreachable;
            return new(outcome, failure is SmtpException ? Told(failure) : $"No answer within {_smtp.TimeoutSeconds} s.");
        }
    }

    // Refused for good before the text went out means that we or our settings are refused, not this message.
    private static DeliveryOutcome OutcomeOf(SmtpStatusCode code, bool hasGone) => code switch
    {
        SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.ClientNotPermitted => DeliveryOutcome.Unreachable,
        _ when (int)code < Permanent => DeliveryOutcome.PutOff,
        _ => hasGone ? DeliveryOutcome.Refused : DeliveryOutcome.Unreachable,
    };

    private SmtpClient Client() => new(_smtp.Host, _smtp.Port)
    {
        EnableSsl = _smtp.Tls,
        Timeout = _smtp.TimeoutSeconds * 1000,
        Credentials = _smtp.User is { } user ? new NetworkCredential(user, _smtp.Password) : null,
    };

    // «Failure sending mail.» says nothing; what lies beneath does.
    private static string Told(Exception failure) => failure.InnerException is { } inner ? Told(inner) : failure.Message;
}
