using System.Globalization;

namespace Vekha.Application;

/// <summary>The order of names in lists.</summary>
public static class NameOrder
{
    /// <summary>«Школа № 2» before «Школа № 10», whatever the case of the letters.</summary>
    public static StringComparer Russian { get; } =
        StringComparer.Create(CultureInfo.GetCultureInfo("ru-RU"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
