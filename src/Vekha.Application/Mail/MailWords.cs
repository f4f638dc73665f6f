namespace Vekha.Application.Mail;

/// <summary>What people read of mail, in their language.</summary>
/// <param name="Sender">The name beside the address that messages come from.</param>
/// <param name="Fault">As the log of mail tells it to the administrator.</param>
public sealed record MailWords(string Sender, Func<MailFault, string> Fault);
