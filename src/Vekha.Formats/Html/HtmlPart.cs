namespace Vekha.Formats.Html;

/// <summary>A tag of a page, or a run of text between tags.</summary>
/// <param name="Tag">The name of the tag in small letters; empty for text.</param>
/// <param name="Text">With its character references resolved; empty for a tag.</param>
internal readonly record struct HtmlPart(string Tag, string Text, bool Closes = false, HtmlLook Look = default)
{
    public bool IsText => Tag.Length == 0;
}

/// <summary>What the attributes of a tag say that matters here.</summary>
/// <param name="Columns">How many columns a cell covers; 0 where the tag does not say.</param>
/// <param name="Rows">How many rows a cell covers; 0 where the tag does not say.</param>
/// <param name="Number">What a list begins with, or an item has; 0 where the tag does not say.</param>
internal readonly record struct HtmlLook(int Columns, int Rows, int Number, bool IsCentred, bool IsHidden);
