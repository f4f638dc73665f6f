using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Vekha.Application.Mail;

/// <summary>What an exception from MailKit means for a message.</summary>
/// <param name="sending">The server had let us in.</param>
internal sealed class SmtpFailure(Exception failure, bool sending, SmtpSettings smtp, ServerTrust trust, SmtpLog log)
{
    private const SmtpStatusCode Closing = SmtpStatusCode.ServiceNotAvailable;
    private const SmtpStatusCode Permanent = (SmtpStatusCode)500;

    /// <summary>Everything except mistakes of our own.</summary>
    public static bool IsOfTheServer(Exception failure) => failure is IOException or SocketException or TimeoutException
        or OperationCanceledException or NotSupportedException or ProtocolException or CommandException or AuthenticationException
        or SslHandshakeException or ServiceNotAuthenticatedException or ServiceNotConnectedException;

    public Delivery Told => new(Outcome, Fault);

    private DeliveryOutcome Outcome => failure switch
    {
        SmtpCommandException answer when sending => OutcomeOf(answer),
        _ => log.TextHasGone ? DeliveryOutcome.Unsure : DeliveryOutcome.Unreachable,
    };

    private MailFault Fault => failure switch
    {
        SslHandshakeException => trust.Fault ?? Of(MailFaultKind.TlsFailed, (failure.InnerException ?? failure).Message),
        NotSupportedException when !sending => Of(MailFaultKind.NoTls),
        SocketException => Of(MailFaultKind.NoConnection, failure.Message),
        OperationCanceledException or TimeoutException => Of(MailFaultKind.Silent, $"{smtp.TimeoutSeconds}"),
        SmtpCommandException answer => Of(MailFaultKind.Answer, Words(answer)),
        ServiceNotAuthenticatedException => Of(MailFaultKind.Answer, $"{(int)SmtpStatusCode.AuthenticationRequired} {failure.Message}"),
        AuthenticationException { InnerException: SmtpCommandException answer } => Of(
            answer.StatusCode < Permanent ? MailFaultKind.Answer : MailFaultKind.WrongPassword, Words(answer)),
        AuthenticationException => Of(MailFaultKind.WrongPassword, failure.Message),
        // A server that serves nobody says so and closes the connection.
        _ when log.LastAnswer is ['4' or '5', ..] => Of(MailFaultKind.Answer, log.LastAnswer),
        _ => Of(MailFaultKind.Broken, failure.Message),
    };

    private static DeliveryOutcome OutcomeOf(SmtpCommandException answer) => answer switch
    {
        { StatusCode: Closing } => DeliveryOutcome.Unreachable,
        { StatusCode: < Permanent } => DeliveryOutcome.PutOff,
        { ErrorCode: SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted } => DeliveryOutcome.Refused,
        // Refused for good before this message came into it: we, or our settings, are refused.
        _ => DeliveryOutcome.Unreachable,
    };

    private static string Words(SmtpCommandException answer) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {answer.Message}");

    private MailFault Of(MailFaultKind kind, string? detail = null) => new(kind, smtp.Name, detail);
}
