using Vekha.Data.Files;
using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Files;

namespace Vekha.Application.Files;

/// <summary>An uploaded file whose kind is known by its content.</summary>
/// <param name="Name">Without folders.</param>
public sealed record IncomingFile(Upload Upload, string Name, FileKind Kind)
{
    public const string Field = "Files";
    public const long LongestBytes = 50L << 20;
    public const int MostAtOnce = 20;
    private const int LongestName = 200;
    private const int LongestExtension = 20;

    /// <summary>Several files, and also one that is far too large: its form then comes back with what was typed.</summary>
    public const long LongestRequest = 512L << 20;

    /// <summary>Looks at what was sent; stores nothing.</summary>
    /// <param name="faults">Takes what is wrong, at the field <see cref="Field"/>.</param>
    /// <returns>The files; none where one of them cannot be taken.</returns>
    internal static async Task<IReadOnlyList<IncomingFile>> CheckedAsync(
        IReadOnlyList<Upload> uploads, FieldFaults faults, CancellationToken ct)
    {
        if (uploads.Count is 0 or > MostAtOnce)
        {
            if (uploads.Count == 0) faults.Add(Field, FileFault.Required);
            else faults.Add(Field, FileFault.TooMany, MostAtOnce);
            return [];
        }
        var files = new List<IncomingFile>();
        foreach (var upload in uploads)
        {
            if (await CheckedAsync(upload, faults, ct) is not { } file) return [];
            files.Add(file);
        }
        return files;
    }

    /// <summary>Stores the content. Ask for the right first.</summary>
    public async Task<StoredFile> StoreAsync(FileStore store, PersonId personId, DateTimeOffset now, CancellationToken ct)
    {
        await using var content = Upload.Open();
        var stored = await store.AddAsync(content, ct);
        return new(FileId.New(now), stored.Sha256, Name, Kind.ContentType(), stored.Length, personId, now);
    }

    private static async Task<IncomingFile?> CheckedAsync(Upload upload, FieldFaults faults, CancellationToken ct)
    {
        var name = NameOf(upload.Name);
        if (upload.Length == 0) faults.Add(Field, FileFault.Empty, name);
        else if (upload.Length > LongestBytes) faults.Add(Field, FileFault.TooLarge, name, new ByteCount(upload.Length));
        if (upload.Length is 0 or > LongestBytes) return null;

        await using var content = upload.Open();
        var kind = await EvidenceKinds.KindAsync(content, ct);
        if (kind is null) faults.Add(Field, await UnknownAsync(content, ct), name);
        else if (!kind.Value.MayBeCalled(name)) faults.Add(Field, FileFault.KindMisnamed, name, kind.Value);
        return kind is { } known && known.MayBeCalled(name) ? new(upload, name, known) : null;
    }

    private static async Task<FileFault> UnknownAsync(Stream content, CancellationToken ct) =>
        await FileContent.KindAsync(content, ct) == FileKind.Heic ? FileFault.Heic : FileFault.KindUnknown;

    /// <summary>Without folders and characters that no name shows, at most 200 characters with the extension kept.</summary>
    internal static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        var extension = Path.GetExtension(name).Start(LongestExtension);
        return name.Length <= LongestName ? name : name.Start(LongestName - extension.Length) + extension;
    }
}
