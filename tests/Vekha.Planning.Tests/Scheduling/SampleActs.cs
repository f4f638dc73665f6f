using Vekha.Documents;

namespace Vekha.Planning.Tests.Scheduling;

/// <summary>What is to be read out of the sample acts, which lie beside the repository and not in it.</summary>
internal static class SampleActs
{
    public static Reading Read(string number)
    {
        var file = Folders().Select(folder => Path.Combine(folder, "shared", "corpus"))
            .Where(Directory.Exists)
            .SelectMany(corpus => Directory.EnumerateFiles(corpus, number + "_*.gold.json"))
            .FirstOrDefault();
        Assert.SkipWhen(file is null, "The sample acts are not beside this repository.");
        return ContractJson.Read(File.ReadAllText(file!)).ShouldNotBeNull();
    }

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
