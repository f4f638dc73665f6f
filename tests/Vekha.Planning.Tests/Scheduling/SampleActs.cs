using System.Text.Json;
using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Tests.Scheduling;

/// <summary>What is to be read out of the sample acts, which lie beside the repository and not in it.</summary>
internal static class SampleActs
{
    public static Reading Read(string number) => ContractJson.Read(Text(number + "_*.gold.json")).ShouldNotBeNull();

    public static IReadOnlyList<Deadline> Deadlines()
    {
        using var phrases = JsonDocument.Parse(Text("deadlines.gold.json"));
        var deadline = ContractJson.Options.GetTypeInfo(typeof(Deadline));
        return [.. phrases.RootElement.EnumerateArray().Select(p => (Deadline)p.Deserialize(deadline)!)];
    }

    private static string Text(string pattern)
    {
        var file = Folders().Select(folder => Path.Combine(folder, "shared", "corpus"))
            .Where(Directory.Exists)
            .SelectMany(corpus => Directory.EnumerateFiles(corpus, pattern))
            .FirstOrDefault();
        Assert.SkipWhen(file is null, "The sample acts are not beside this repository.");
        return File.ReadAllText(file!);
    }

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
