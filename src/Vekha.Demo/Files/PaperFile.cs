namespace Vekha.Demo.Files;

/// <summary>A file as a person would upload it.</summary>
internal sealed record PaperFile(string Name, string ContentType, byte[] Content);

/// <summary>What stands on a sheet.</summary>
internal sealed record Sheet(string Issuer, string Title, string? NumberAndDate, string Subject, string Text, string Signature);
