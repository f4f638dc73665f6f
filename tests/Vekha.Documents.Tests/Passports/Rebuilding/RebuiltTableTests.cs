using System.Text.Json.Nodes;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Tests.Passports.Rebuilding;

/// <summary>A passport printed in columns of any width is read back as it was.</summary>
public sealed class RebuiltTableTests(ITestOutputHelper output)
{
    [Fact]
    public void A_real_passport_is_read_alike_at_other_widths()
    {
        var gold = ContractJson.Read(Corpus.Text("002_*.gold.json"))!.Passport!;
        AreWhole(Enumerable.Range(0, 16).Select(seed => Share(gold, Passport2018(gold, seed))), 13);
    }

    [Fact]
    public void Passports_of_any_years_are_read_whole_at_any_width() =>
        AreWhole(Enumerable.Range(1, 30).Select(seed => (Seed: seed, Passport: PassportSamples.Random(new(seed))))
            .Select(one => Share(one.Passport, Passport2018(one.Passport, one.Seed))), 29);

    [Fact]
    public void The_form_since_2022_is_read_whole_at_any_width() =>
        AreWhole(Enumerable.Range(1, 20)
            .Select(seed => Share(Since2022(seed), PassportPrintSince2022.Text(Since2022(seed), Widths(seed), Style(seed)))), 20);

    [Fact]
    public void A_damaged_passport_is_read_without_an_exception()
    {
        var random = new Random(31122024);
        for (var round = 0; round < 40; round++)
        {
            var text = new System.Text.StringBuilder(
                PassportPrint.Text(PassportSamples.Random(random), TableWidths.Random(random),
                new(random.Next(10, 60), random.Next(2) == 0)));
            for (var i = random.Next(1, 200); i > 0; i--)
            {
                var place = random.Next(text.Length - 40);
                if (random.Next(2) == 0) text.Remove(place, random.Next(1, 40));
                else text.Insert(place, Pieces, random.Next(1, 3));
            }
            Should.NotThrow(() => ContractJson.Write(Printed.Read(text.ToString())));
        }
    }

    private const string Pieces = "\n\n\n 1.1.1 31.02.2020 <*> - \f \t 99999999999999999999999,5 \uD800 ПЛАН\n";

    private static TableWidths Widths(int seed) => TableWidths.Random(new(seed));

    private static PrintStyle Style(int seed) => new(25 + seed * 7 % 35, Tall: seed % 2 == 1);

    private static string Passport2018(Passport passport, int seed) => PassportPrint.Text(passport, Widths(seed), Style(seed));

    private static Passport Since2022(int seed) => PassportPrintSince2022.Printed(PassportSamples.Random(new(seed)));

    /// <summary>A cell that a page cut may be read in two ways; a table is never lost.</summary>
    private static void AreWhole(IEnumerable<double> shares, int least)
    {
        var prints = shares.ToList();
        prints.ShouldAllBe(share => share > 0.99);
        prints.Count(share => share == 1).ShouldBeGreaterThanOrEqualTo(least);
    }

    /// <summary>The share of fields that come back.</summary>
    private double Share(Passport passport, string print)
    {
        var misses = Misses("", Tree(passport), Tree(Printed.Read(print).Passport)).ToList();
        var fields = Leaves(Tree(passport));
        output.WriteLine($"{fields - misses.Count} of {fields}");
        foreach (var miss in misses.Distinct().Take(60)) output.WriteLine(miss);
        return (double)(fields - misses.Count) / fields;
    }

    private static JsonNode? Tree(Passport? passport) =>
        JsonNode.Parse(ContractJson.Write(new Reading(null, [], []) { Passport = passport }))!["passport"];

    private static int Leaves(JsonNode? node) => node switch
    {
        JsonObject item => item.Sum(pair => Leaves(pair.Value)),
        JsonArray items => items.Sum(Leaves),
        _ => 1,
    };

    private static IEnumerable<string> Misses(string path, JsonNode? gold, JsonNode? read) => (gold, read) switch
    {
        (JsonObject one, JsonObject other) => one.SelectMany(pair => Misses($"{path}.{pair.Key}", pair.Value, other[pair.Key])),
        (JsonArray one, JsonArray other) when one.Count == other.Count =>
            one.SelectMany((item, i) => Misses($"{path}[{i}]", item, other[i])),
        (JsonArray or JsonObject, _) =>
            Enumerable.Repeat($"{path}: {(read as JsonArray)?.Count} instead of {(gold as JsonArray)?.Count}", Leaves(gold)),
        _ => Same(gold, read)
            ? [] : [$"{path}: expected {gold?.ToJsonString(ContractJson.Options)}, read {read?.ToJsonString(ContractJson.Options)}"],
    };

    private static bool Same(JsonNode? gold, JsonNode? read) =>
        gold?.GetValueKind() == System.Text.Json.JsonValueKind.Number && read?.GetValueKind() == System.Text.Json.JsonValueKind.Number
            ? gold.GetValue<decimal>() == read.GetValue<decimal>() : gold?.ToJsonString() == read?.ToJsonString();
}
