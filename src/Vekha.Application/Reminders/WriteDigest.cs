using Vekha.Data.Mail;

namespace Vekha.Application.Reminders;

/// <summary>Puts a digest in words for its reader.</summary>
public delegate WrittenDigest WriteDigest(Digest digest, DateOnly today);

/// <param name="Unsubscribe">Where mail programs lead those who want no more of it.</param>
public sealed record WrittenDigest(MailContent Content, Uri Unsubscribe);
