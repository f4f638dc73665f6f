using System.Globalization;

namespace Vekha.Planning.Editions;

public static class MeasureNumbers
{
    /// <summary>7, 7.1, 8, 10.</summary>
    public static StringComparer Order { get; } = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);
}
