namespace Vekha.Data.Mail;

/// <summary>A day whose digests were made. The row is written in the same transaction as the messages.</summary>
public sealed record DigestDay(DateOnly Day, DateTimeOffset MadeAt, int Messages);
