using System.Text.Json.Nodes;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Tests.Passports;

/// <summary>A passport printed in columns of any width is read back as it was.</summary>
public sealed class RebreakingTests(ITestOutputHelper output)
{
    [Fact]
    public void A_real_passport_is_read_alike_at_other_widths()
    {
        var folder = CorpusTests.Folder() ?? "";
        if (folder.Length == 0) Assert.Skip("No folder shared/corpus beside the repository.");
        var gold = ContractJson.Read(File.ReadAllText(Directory.GetFiles(folder, "002_*.gold.json").Single()))!.Passport!;
        Share(gold, 16).ShouldBeGreaterThan(0.995);
    }

    /// <summary>The share of fields that come back, over prints of many widths and pages.</summary>
    private double Share(Passport passport, int prints)
    {
        var (right, all) = (0, 0);
        for (var seed = 0; seed < prints; seed++)
        {
            var random = new Random(seed);
            var text = PassportPrint.Text(passport, TableWidths.Random(random), new(random.Next(25, 60), Tall: seed % 2 == 1));
            var misses = Misses("", Tree(passport), Tree(Printed.Read(text).Passport)).ToList();
            var fields = Leaves(Tree(passport));
            (right, all) = (right + fields - misses.Count, all + fields);
            File.WriteAllText($"/tmp/print{seed}.txt", text);
            output.WriteLine($"print {seed}: {fields - misses.Count} of {fields}");
            foreach (var miss in misses.Distinct().Take(60)) output.WriteLine(miss);
        }
        return (double)right / all;
    }

    private static JsonNode? Tree(Passport? passport) => JsonNode.Parse(ContractJson.Write(new Reading(null, [], []) { Passport = passport }))!["passport"];

    private static int Leaves(JsonNode? node) => node switch
    {
        JsonObject item => item.Sum(pair => Leaves(pair.Value)),
        JsonArray items => items.Sum(Leaves),
        _ => 1,
    };

    private static IEnumerable<string> Misses(string path, JsonNode? gold, JsonNode? read) => (gold, read) switch
    {
        (JsonObject one, JsonObject other) => one.SelectMany(pair => Misses($"{path}.{pair.Key}", pair.Value, other[pair.Key])),
        (JsonArray one, JsonArray other) when one.Count == other.Count => one.SelectMany((item, i) => Misses($"{path}[{i}]", item, other[i])),
        (JsonArray or JsonObject, _) => Enumerable.Repeat($"{path}: {(read as JsonArray)?.Count} instead of {(gold as JsonArray)?.Count}", Leaves(gold)),
        _ => Same(gold, read) ? [] : [$"{path}: expected {gold?.ToJsonString(ContractJson.Options)}, read {read?.ToJsonString(ContractJson.Options)}"],
    };

    private static bool Same(JsonNode? gold, JsonNode? read) =>
        gold?.GetValueKind() == System.Text.Json.JsonValueKind.Number && read?.GetValueKind() == System.Text.Json.JsonValueKind.Number
            ? gold.GetValue<decimal>() == read.GetValue<decimal>() : gold?.ToJsonString() == read?.ToJsonString();
}
