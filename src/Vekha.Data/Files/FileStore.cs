using System.Security.Cryptography;

namespace Vekha.Data.Files;

/// <summary>Contents of files in a folder, each under its SHA-256: stored once however often it comes, never changed.</summary>
public sealed class FileStore
{
    private const string Incoming = "incoming";
    private const string Quarantine = "quarantine";
    private readonly string _folder;

    public FileStore(string folder)
    {
        _folder = Path.GetFullPath(folder);
        PrivateFolder.Make(_folder);
        Directory.CreateDirectory(Path.Combine(_folder, Incoming));
    }

    /// <summary>What is left of the disk.</summary>
    public long FreeBytes => new DriveInfo(_folder).AvailableFreeSpace;

    /// <summary>Takes a content in and returns its hash and length; nothing of it stays when reading fails or is cancelled.
    /// When this returns, the content is on the disk.</summary>
    public async Task<StoredContent> AddAsync(Stream content, CancellationToken ct)
    {
        var temporary = Path.Combine(_folder, Incoming, Path.GetRandomFileName());
        try
        {
            var stored = await WriteAsync(content, temporary, ct);
            var path = PathOf(stored.Sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (File.Exists(path)) File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(temporary));
            else File.Move(temporary, path, overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <exception cref="FileNotFoundException">No content has this hash.</exception>
    public Stream Open(string sha256)
    {
        var path = PathOf(sha256);
        // Named by a row after all: it came again while it was being set aside.
        if (!File.Exists(path) && File.Exists(QuarantineOf(sha256))) File.Move(QuarantineOf(sha256), path, overwrite: true);
        return new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
    }

    /// <summary>The hashes of contents that came last before a moment.</summary>
    public IEnumerable<string> StoredBefore(DateTimeOffset moment) => Directory.EnumerateDirectories(_folder)
        .Where(folder => Path.GetFileName(folder) is not (Incoming or Quarantine))
        .SelectMany(Directory.EnumerateFiles)
        .Where(file => File.GetLastWriteTimeUtc(file) < moment.UtcDateTime)
        .Select(file => Path.GetFileName(file)!);

    /// <summary>Sets a content aside that nothing names. It stays in the folder «quarantine» until a person deletes it.</summary>
    public void SetAside(string sha256)
    {
        Directory.CreateDirectory(Path.Combine(_folder, Quarantine));
        File.Move(PathOf(sha256), QuarantineOf(sha256), overwrite: true);
    }

    /// <summary>Deletes uploads that a stopped server left unfinished: nothing was written to them since a moment. Another server may be
    /// taking some in just now.</summary>
    public void DeleteUnfinished(DateTimeOffset before)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder, Incoming)))
            if (File.GetLastWriteTimeUtc(file) < before.UtcDateTime) File.Delete(file);
    }

    private static async Task<StoredContent> WriteAsync(Stream content, string path, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }
        file.Flush(flushToDisk: true);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
    }

    private string PathOf(string sha256) => Path.Combine(_folder, sha256[..2], sha256);

    private string QuarantineOf(string sha256) => Path.Combine(_folder, Quarantine, sha256);
}

public sealed record StoredContent(string Sha256, long Length);
