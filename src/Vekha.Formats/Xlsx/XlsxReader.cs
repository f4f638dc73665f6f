using System.Globalization;
using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;

namespace Vekha.Formats.Xlsx;

/// <summary>Reads the first visible sheet of a workbook as a table of texts, part by part and cell by cell. The file may be hostile:
/// nothing is held but what lies within the limits, and what lies past them is not read.</summary>
public static class XlsxReader
{
    public const int MaxRows = 5000;
    public const int MaxColumns = 100;

    /// <summary>Of all cells together: a shared text counts in every cell that shows it.</summary>
    private const int MaxCharacters = 4_000_000;

    private const int MaxEntries = 2000;
    private const long MaxUnpacked = 64L << 20;

    /// <returns>null where it is no workbook, or a larger one than a table of this kind can be.</returns>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(Stream file)
    {
        try
        {
            using var package = new Package(file, MaxEntries, new(MaxUnpacked, Budget.MostParts, Budget.MostTime));
            return Rows(package);
        }
        catch (Exception e) when (e is UnreadableException or InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    private static List<IReadOnlyList<string>>? Rows(Package package)
    {
        var workbook = PackageRelations.Of(package, "").FirstOrDefault(part => part.IsOf("officeDocument"))?.Target ?? "xl/workbook.xml";
        var parts = PackageRelations.Of(package, workbook);
        var id = FirstVisibleSheet(package, workbook);
        if (parts.FirstOrDefault(part => part.Id == id && part.IsOf("worksheet")) is not { } sheet) return null;
        var shared = XlsxSharedTexts.Of(package, parts.FirstOrDefault(part => part.IsOf("sharedStrings"))?.Target);
        using var reader = package.Xml(sheet.Target);
        return reader is null ? null : Rows(reader, shared);
    }

    /// <returns>The id of its relation; null where the workbook has no such sheet.</returns>
    private static string? FirstVisibleSheet(Package package, string workbook)
    {
        using var reader = package.Xml(workbook);
        while (reader is not null && reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && reader.GetAttribute("state") is null or "visible")
                return XmlWalk.Attribute(reader, "id");
        return null;
    }

    private static List<IReadOnlyList<string>> Rows(XmlReader reader, IReadOnlyList<string> shared)
    {
        var rows = new List<IReadOnlyList<string>>();
        var characters = 0;
        while (rows.Count < MaxRows && characters < MaxCharacters && reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            // Empty rows are not written down: keep their place, so that rows count as the person sees them.
            var number = Math.Min(Number(reader.GetAttribute("r")) ?? rows.Count + 1, MaxRows);
            while (rows.Count < number - 1) rows.Add([]);
            var cells = XlsxRow.Read(reader, shared, MaxColumns);
            characters += cells.Sum(cell => cell.Length);
            rows.Add(cells);
        }
        return rows;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
