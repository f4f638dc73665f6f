namespace Vekha.Application.Files;

/// <summary>A file that a person sends. Nothing of it is stored before the right to do so was asked for.</summary>
/// <param name="Name">As the person's machine calls it, perhaps with folders.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens the content from its beginning; it can be sought.</param>
public sealed record Upload(string Name, long Length, Func<Stream> Open);
