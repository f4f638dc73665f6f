using Vekha.Planning.Access;
using Vekha.Planning.Files;

namespace Vekha.Data.Files;

/// <summary>A file that came in, never changed afterwards. The file store keeps equal contents once, under their hash.</summary>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
/// <param name="Name">As the person's machine called it, without folders.</param>
/// <param name="ContentType">By content, not by name.</param>
public sealed record StoredFile(
    FileId Id, string Sha256, string Name, string ContentType, long Length, PersonId AddedById, DateTimeOffset AddedAt);
