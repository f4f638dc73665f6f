using Vekha.Data.Mail;

namespace Vekha.Application.Mail;

/// <summary>Hands a message over for delivery: to a mail server, or to a folder.</summary>
public interface IMailDelivery
{
    /// <summary>Where messages go, for the administrator: the folder, or host and port.</summary>
    string Destination { get; }

    /// <summary>Never throws for what the other side does.</summary>
    Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct);
}

public enum DeliveryOutcome
{
    Delivered,
    /// <summary>Refused for good: trying again would not help.</summary>
    Refused,
    /// <summary>This message was put off by the server.</summary>
    PutOff,
    /// <summary>The server cannot be reached, or serves nobody now: the others would not get through either.</summary>
    Unreachable,
    /// <summary>The message was handed over, the answer did not come: it may have been taken.</summary>
    Unsure,
}

/// <param name="Fault">null where it was delivered.</param>
public sealed record Delivery(DeliveryOutcome Outcome, MailFault? Fault = null);
