namespace Vekha.Documents.Findings;

/// <summary>The beginning of a printed text, for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        if (text.Length <= Longest) return $"«{text}»";
        var end = text.LastIndexOf(' ', Longest);
        return $"«{text[..(end > 0 ? end : Longest)]}…»";
    }
}
