namespace Vekha.Tests;

/// <summary>The folder of the sources, above the folder a test runs in.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Vekha.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
