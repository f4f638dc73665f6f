using System.Xml;
using Vekha.Formats.Packages;

namespace Vekha.Formats.Xlsx;

/// <summary>The texts of a workbook that cells name by their number.</summary>
internal static class XlsxSharedTexts
{
    private const int MaxTexts = 500_000;

    /// <param name="part">null where the workbook has none.</param>
    public static IReadOnlyList<string> Of(Package package, string? part)
    {
        var texts = new List<string>();
        using var reader = part is null ? null : package.Xml(part);
        while (reader is not null && texts.Count < MaxTexts && reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add(XlsxText.Read(reader));
        return texts;
    }
}
