using Vekha.Documents;

namespace Vekha.Formats.Tests;

/// <summary>What is to be read out of real acts.</summary>
internal static class SampleActs
{
    public static Reading Gold(string document) => ContractJson.Read(Corpus.Gold(document))!;
}
