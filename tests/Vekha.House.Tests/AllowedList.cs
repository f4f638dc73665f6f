namespace Vekha.House.Tests;

/// <summary>Exceptions from a rule, one a line: what is excepted, then « | » and the reason. What is needed no more is taken out.</summary>
internal static class AllowedList
{
    public static IReadOnlyList<string> Read(string name)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Allowed", name + ".txt"));
        var entries = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ")).ToList();
        entries.ShouldAllBe(entry => entry.Length == 2 && entry[1].Length > 0, "Each line has its reason.");
        return [.. entries.Select(entry => entry[0].Trim()).Order(StringComparer.Ordinal)];
    }

    /// <summary>Fails on what breaks the rule and is not on the list, and on what is on the list and breaks it no more.</summary>
    /// <param name="explain">What is to be said of one that breaks it.</param>
    public static void ShouldHold(string name, IEnumerable<string> broken, Func<string, string> explain)
    {
        var (allowed, found) = (Read(name), broken.Distinct().Order(StringComparer.Ordinal).ToList());
        found.Except(allowed).Select(explain).ShouldBeEmpty($"It breaks the rule, and Allowed/{name}.txt does not except it.");
        allowed.Except(found).ShouldBeEmpty($"It breaks the rule no more: take it out of Allowed/{name}.txt.");
    }
}
