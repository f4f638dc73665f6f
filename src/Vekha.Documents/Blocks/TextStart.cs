namespace Vekha.Documents.Blocks;

public static class TextStart
{
    /// <summary>At most so many characters, not cut in the middle of a sign: half of one (a lone surrogate) can be written neither to the
    /// database nor to a file.</summary>
    public static string Start(this string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
