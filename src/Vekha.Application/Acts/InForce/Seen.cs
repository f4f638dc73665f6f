using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.InForce;

internal static class Seen
{
    /// <summary>Another number as soon as a measure is added, removed or changed: what a person confirms is what that person saw.</summary>
    public static long Of(IReadOnlyList<EditionMeasure> measures) =>
        measures.Aggregate((long)measures.Count, (sum, m) => unchecked(sum * 31 + m.Version));
}
