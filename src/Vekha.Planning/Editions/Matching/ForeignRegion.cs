using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Editions.Matching;

/// <summary>The other region that an act is of.</summary>
public static class ForeignRegion
{
    /// <summary>As it is printed; null where the act names our region or one of its schools, or no region at all.</summary>
    /// <param name="head">Issuer and titles, the surest first.</param>
    /// <param name="hosts">Schools of our region that have centres.</param>
    public static string? Of(
        IReadOnlyList<string?> head, IEnumerable<EditionMeasure> rows, Organisation region, IEnumerable<Organisation> hosts)
    {
        var named = NamedRegions.Other(region, [.. head, string.Join('\n', rows.Select(WordsOf))]);
        return named is null || NamedHosts.In(string.Join(' ', head), hosts).Count > 0 ? null : named;
    }

    private static string WordsOf(EditionMeasure row) =>
        string.Join('\n', row.Measure.Responsible.Select(party => party.Name).Prepend(row.Measure.Name));
}
