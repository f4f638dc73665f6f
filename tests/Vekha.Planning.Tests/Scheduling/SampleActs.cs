using System.Text.Json;
using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Tests.Scheduling;

/// <summary>What is to be read out of the sample acts, which lie beside the repository and not in it.</summary>
internal static class SampleActs
{
    public static Reading Read(string number) => ContractJson.Read(Corpus.Gold(number)).ShouldNotBeNull();

    public static IReadOnlyList<Deadline> Deadlines()
    {
        using var phrases = JsonDocument.Parse(Corpus.Text("deadlines.gold.json"));
        var deadline = ContractJson.Options.GetTypeInfo(typeof(Deadline));
        return [.. phrases.RootElement.EnumerateArray().Select(p => (Deadline)p.Deserialize(deadline)!)];
    }
}
