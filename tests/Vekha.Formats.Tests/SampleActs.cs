using Vekha.Documents;

namespace Vekha.Formats.Tests;

/// <summary>Real acts beside the repository; tests that need them are skipped where there are none.</summary>
internal static class SampleActs
{
    public static Reading Gold(string document)
    {
        if (Folder() is not { } corpus)
        {
            Assert.Skip("No folder shared/corpus beside the repository.");
            throw new InvalidOperationException("Skipped.");
        }
        return ContractJson.Read(File.ReadAllText(Directory.GetFiles(corpus, document + "_*.gold.json").Single()))!;
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "corpus") is var corpus && Directory.Exists(corpus)) return corpus;
        return null;
    }
}
