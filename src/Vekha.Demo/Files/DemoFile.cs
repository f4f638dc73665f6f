namespace Vekha.Demo.Files;

/// <summary>A file as a person would upload it.</summary>
internal sealed record DemoFile(string Name, string ContentType, byte[] Content);
