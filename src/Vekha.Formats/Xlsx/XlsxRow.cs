using System.Globalization;
using System.Xml;

namespace Vekha.Formats.Xlsx;

/// <summary>The cells of one row. Those past the last column are skipped one by one, never gathered.</summary>
internal static class XlsxRow
{
    /// <param name="reader">Stands on the row; afterwards on its end.</param>
    public static List<string> Read(XmlReader reader, IReadOnlyList<string> shared, int mostColumns)
    {
        var cells = new List<string>();
        if (reader.IsEmptyElement) return cells;
        var depth = reader.Depth;
        var next = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            var column = Column(reader.GetAttribute("r")) ?? next;
            next = column + 1;
            if (column >= mostColumns) continue;
            while (cells.Count < column) cells.Add("");
            cells.Add(Text(reader, shared));
        }
        return cells;
    }

    private static string Text(XmlReader reader, IReadOnlyList<string> shared)
    {
        var kind = reader.GetAttribute("t");
        var text = XlsxText.Read(reader, kind == "inlineStr" ? "is" : "v");
        if (kind != "s") return text;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? shared[index]
            : "";
    }

    /// <summary>«AB12» stands in the column 27, counted from 0.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        var letters = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
            (column, letters) = (column * 26 + letter - 'A' + 1, letters + 1);
        return letters is 0 or > 3 ? null : column - 1;
    }
}
