using System.Text.RegularExpressions;

namespace Vekha.Documents.Plans;

/// <summary>«1. … 2. …» or «1) … 2) …» on one line.</summary>
internal static partial class NumberedList
{
    /// <returns>The items without their numbers; empty where the text does not begin with item 1.</returns>
    public static IReadOnlyList<string> Items(string text)
    {
        if (First.Match(text) is not { Success: true } first) return [];
        var items = new List<string>();
        var start = first.Length;
        foreach (Match next in Next.Matches(text, start))
        {
            if (next.Groups["number"].Value != $"{items.Count + 2}" || next.Groups["mark"].Value != first.Groups["mark"].Value) continue;
            items.Add(text[start..next.Index].Trim());
            start = next.Index + next.Length;
        }
        items.Add(text[start..].Trim());
        return items;
    }

    [GeneratedRegex(@"^\s*1(?<mark>[.)])\s*(?=[^\d\s])")]
    private static partial Regex First { get; }

    [GeneratedRegex(@"(?<![№N]\s?)(?<=[\s;.,)])(?<number>\d{1,2})(?<mark>[.)])\s*(?=[^\d\s.])")]
    private static partial Regex Next { get; }
}
