namespace Vekha.Formats.Docx.Writing;

/// <summary>A4 and its margins by ГОСТ Р 7.0.97 of 2016 and of 2025, in twentieths of a point: 20 mm
/// left, top and bottom, 10 mm right.</summary>
internal static class A4Page
{
    public const int Width = 11906, Height = 16838, Margin = 1134, RightMargin = 567;

    /// <summary>The width of the text on an upright sheet and on one laid across.</summary>
    public const int UprightText = Width - Margin - RightMargin, AcrossText = Height - Margin - RightMargin;
}
