namespace Vekha.Data.Mail;

public enum MailState
{
    Waiting,
    /// <summary>Claimed by a server that is sending it.</summary>
    Sending,
    Sent,
    /// <summary>Refused for good, or tried too often.</summary>
    Failed,
    /// <summary>The connection broke after the message was handed over: it may have arrived, so it is not sent again.</summary>
    Unsure,
    /// <summary>A later message took its place, or its reader wants none.</summary>
    Withdrawn,
}
