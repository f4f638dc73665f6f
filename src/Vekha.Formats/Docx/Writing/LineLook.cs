using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>How a line is set; lengths in twentieths of a point.</summary>
/// <param name="Line">The distance of lines in 240ths of the height of the type.</param>
internal sealed record LineLook(
    string Alignment, bool IsBold = false, int Before = 0, int After = 0, int Left = 0, int FirstLine = 0, bool KeepsNext = false,
        int Line = 240)
{
    /// <summary>The indent of a paragraph: 1.25 cm.</summary>
    private const int Indent = 709;

    /// <summary>One and a quarter intervals.</summary>
    private const int Text = 300;

    public static readonly LineLook Signature = new("left", Before: 720);

    public static LineLook Of(FormLineKind look, OfficialStandard standard) => look switch
    {
        FormLineKind.Issuer => new("center", IsBold: true, After: 240, KeepsNext: true),
        FormLineKind.Type => new("center", IsBold: true, After: 240, KeepsNext: true),
        FormLineKind.Requisites => new("left", After: 120, KeepsNext: true),
        FormLineKind.Place => new("center", After: 120, KeepsNext: true),
        FormLineKind.Title => new("center", IsBold: true, Before: 240, After: 360, KeepsNext: true),
        FormLineKind.Clause => new("both", FirstLine: Indent, Line: Text),
        FormLineKind.Annex => new("left", Left: Corner(standard), KeepsNext: true),
        FormLineKind.AnnexOf => new("left", Left: Corner(standard), KeepsNext: true),
        FormLineKind.PlanTitle => new("center", IsBold: true, Before: 360, After: 240, KeepsNext: true),
        FormLineKind.SectionTitle => new("center", Before: 360, After: 240, KeepsNext: true),
        FormLineKind.Goal => new("both", After: 240, FirstLine: Indent),
        FormLineKind.Quote => new("both", FirstLine: Indent, Line: Text),
        FormLineKind.Note => new("both", Before: 120, FirstLine: Indent),
        _ => throw new ArgumentOutOfRangeException(nameof(look)),
    };

    /// <summary>The caption of an annex stands in the right corner, in lines of at most 7.5 cm, or 8 cm since 2025.</summary>
    private static int Corner(OfficialStandard standard) => A4Page.AcrossText - (standard == OfficialStandard.Gost2016 ? 4252 : 4535);
}
