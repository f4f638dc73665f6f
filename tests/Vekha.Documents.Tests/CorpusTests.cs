using System.Text.Json.Nodes;
using Vekha.Documents.Blocks;
using Vekha.Formats;

namespace Vekha.Documents.Tests;

/// <summary>Real acts beside the repository, compared with what a person read out of them.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void A_real_act_is_read_as_a_person_reads_it(string document)
    {
        var text = DocumentFile.Read(File.ReadAllBytes(Corpus.File(document + "_*.txt")), TestContext.Current.CancellationToken).Text!;
        var read = JsonNode.Parse(ContractJson.Write(DocumentReader.Read(text)))!;
        Misses("", WithoutMessages(JsonNode.Parse(Corpus.Gold(document))!), WithoutMessages(read)).ShouldBeEmpty();
    }

    /// <summary>Findings count as a set of code and place.</summary>
    private static JsonNode WithoutMessages(JsonNode document)
    {
        var findings = document["findings"]!.AsArray().Select(finding => $"{finding!["code"]} {finding["where"]}")
            .Order(StringComparer.Ordinal);
        document["findings"] = new JsonArray([.. findings.Select(finding => JsonValue.Create(finding))]);
        return document;
    }

    private static IEnumerable<string> Misses(string path, JsonNode? gold, JsonNode? read) => (gold, read) switch
    {
        (JsonObject one, JsonObject other) => one.SelectMany(pair => Misses($"{path}.{pair.Key}", pair.Value, other[pair.Key])),
        (JsonArray one, JsonArray other) when one.Count == other.Count =>
            one.SelectMany((item, i) => Misses($"{path}[{i}]", item, other[i])),
        _ => Folded(gold) == Folded(read) ? [] : [$"{path}: expected {gold?.ToJsonString()}, read {read?.ToJsonString()}"],
    };

    private static string? Folded(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? OneLine.Of(text) : node?.ToJsonString();
}
