using System.Globalization;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Deadlines;

/// <summary>The table of Deadlines.md, which people read and the tests run.</summary>
internal static class DeadlineTable
{
    public static IEnumerable<(string Printed, string Rules)> Rows() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Deadlines", "Deadlines.md"))
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells is ["", _, _, ""] && cells[1] != "as printed" && !cells[1].StartsWith("---", StringComparison.Ordinal)
        select (cells[1], cells[2]);

    public static string Written(IReadOnlyList<Rule> rules) => rules is [] ? "—" : string.Join("; ", rules.Select(Written));

    private static string Written(Rule rule) => string.Join(", ", new[]
    {
        Key("from", rule.From), Key("due", rule.Due), Key("yearOffset", rule.YearOffset), Key("recurs", Name(rule.Recurs)),
        Key("lag", rule.Lag is { } lag ? Written(lag) : null), Key("until", rule.Until), Key("cohort", rule.Cohort),
        Key("schedule", Name(rule.Schedule)),
    }.Where(part => part is not null));

    private static string Written(Lag lag) =>
        string.Create(CultureInfo.InvariantCulture, $"{lag.Count} {Name<LagUnit>(lag.Unit)}") + (lag.After is "" ? "" : $" «{lag.After}»");

    private static string? Key(string name, object? value) =>
        value is null ? null : string.Create(CultureInfo.InvariantCulture, $"{name} {value}");

    private static string? Name<T>(T? value) where T : struct, Enum =>
        value?.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : null;
}
