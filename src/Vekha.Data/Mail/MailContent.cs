namespace Vekha.Data.Mail;

public sealed record MailContent(string Subject, string Text, string Html);
