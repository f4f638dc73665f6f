namespace Vekha.Tests;

/// <summary>
/// Real acts in <c>shared/corpus</c>, which lies beside the repository or beside a folder it stands in.
/// Where it is absent, tests that need it are skipped; in CI they fail, unless <c>VEKHA_CORPUS=absent</c> says openly that it is not there.
/// </summary>
internal static class Corpus
{
    private const string Missing = "The sample acts (shared/corpus) do not lie beside the repository.";

    /// <summary>The only file of such a name.</summary>
    public static string File(string pattern) => Found(Folder() is { } folder ? Directory.GetFiles(folder, pattern).Single() : null);

    /// <summary>A program of the folder beside them.</summary>
    public static string Tool(string name) =>
        Found(Folder() is { } folder && Path.Combine(folder, "..", "tools", name) is var tool && System.IO.File.Exists(tool) ? tool : null);

    private static string Found(string? path)
    {
        if (path is not null) return path;
        if (Environment.GetEnvironmentVariable("VEKHA_CORPUS") == "absent") Assert.Skip(Missing);
        Lacking.Stop(Missing);
        return "";
    }

    public static string Text(string pattern) => System.IO.File.ReadAllText(File(pattern));

    /// <summary>What a person read out of an act: the reading of <c>next</c>, made later, before the first one.</summary>
    public static string Gold(string document) =>
        Folder() is { } folder && Path.Combine(folder, "next") is var next && Directory.Exists(next)
        && Directory.GetFiles(next, document + "_*.gold.json") is [var later]
            ? System.IO.File.ReadAllText(later) : Text(document + "_*.gold.json");

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "corpus") is var corpus && Directory.Exists(corpus)) return corpus;
        return null;
    }
}
