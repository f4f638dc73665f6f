namespace Vekha.Formats.Programs;

/// <summary>A folder of its own for the files that external programs read and write during one reading;
/// gone when the reading ends.</summary>
/// <param name="stop">Ends the reading: the program that runs is killed.</param>
internal sealed class WorkFolder(CancellationToken stop) : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("vekha-").FullName;

    public CancellationToken Stop => stop;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] bytes)
    {
        var file = File(name);
        System.IO.File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A program that was stopped may still be letting go of its files; the system clears its temporary folder.
        }
    }
}
