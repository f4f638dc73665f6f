namespace Vekha.Formats.Tables;

/// <summary>Where a word may be broken is no part of the word.</summary>
internal static class SoftHyphens
{
    public static string CutFrom(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);
}
