namespace Vekha.Formats.Tables;

/// <summary>Removes soft hyphens: the places where a word may be broken are not part of it.</summary>
internal static class SoftHyphens
{
    public static string CutFrom(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);
}
