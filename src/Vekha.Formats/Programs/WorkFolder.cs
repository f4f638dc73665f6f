namespace Vekha.Formats.Programs;

/// <summary>A folder of its own for the files that external programs read and write during one reading;
/// gone when the reading ends.</summary>
/// <param name="stop">Ends the reading: the program that runs is killed.</param>
internal sealed class WorkFolder(CancellationToken stop) : IDisposable
{
    private const string Prefix = "vekha-reading-";

    public string Path { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    public CancellationToken Stop => stop;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] bytes)
    {
        var file = File(name);
        System.IO.File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>A process that is killed leaves its folders.</summary>
    public static void DeleteLeftovers(DateTimeOffset before)
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
            if (Directory.GetLastWriteTimeUtc(folder) < before.UtcDateTime) Delete(folder);
    }

    public void Dispose() => Delete(Path);

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A program that was stopped may still be letting go of its files, or the folder is of another user: deleted on another day.
        }
    }
}
