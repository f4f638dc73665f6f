using Vekha.Application.Mail;

namespace Vekha.Application.Reminders;

/// <summary>Puts a digest in words for its reader.</summary>
public delegate WrittenMail WriteDigest(Digest digest, DateOnly today);
