namespace Vekha.Data.Columns;

/// <summary>Names are put in order as people count: «Школа № 2» before «Школа № 10».</summary>
internal static class NaturalOrder
{
    public const string Name = "natural_ru";
    public const string Locale = "ru-RU-u-kn-true";
}
