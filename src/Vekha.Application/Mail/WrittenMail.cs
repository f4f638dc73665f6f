using Vekha.Data.Mail;

namespace Vekha.Application.Mail;

/// <param name="Unsubscribe">Where mail programs lead those who want no more of it.</param>
public sealed record WrittenMail(MailContent Content, Uri Unsubscribe);
