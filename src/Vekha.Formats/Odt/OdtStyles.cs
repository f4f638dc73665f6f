using System.Globalization;
using System.Xml;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Odt;

/// <summary>What matters of the styles of an ODT file: which paragraphs are centred, and how lists are numbered.</summary>
internal sealed class OdtStyles
{
    private const int LongestChain = 32;
    private const int Levels = 10;

    private readonly Dictionary<string, (bool? Centred, string? Parent)> paragraphs = [];
    private readonly Dictionary<string, ListLevel?[]> lists = [];

    public void Load(XmlReader reader)
    {
        string? style = null;
        ListLevel?[]? levels = null;
        while (reader.Read() && reader.LocalName is not "body")
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "style":
                    style = XmlWalk.Attribute(reader, "name") ?? "";
                    paragraphs[style] = (null, XmlWalk.Attribute(reader, "parent-style-name"));
                    break;
                case "paragraph-properties" when style is not null && XmlWalk.Attribute(reader, "text-align") is { } align:
                    paragraphs[style] = paragraphs[style] with { Centred = align == "center" };
                    break;
                case "list-style":
                    lists[XmlWalk.Attribute(reader, "name") ?? ""] = levels = new ListLevel?[Levels];
                    break;
                case "list-level-style-number" or "list-level-style-bullet" when levels is not null
                    && Number(reader, "level") is >= 1 and <= Levels and var level:
                    levels[level - 1] = Level(reader, level);
                    break;
            }
        }
    }

    public bool IsCentred(string? style)
    {
        for (var i = 0; i < LongestChain && style is not null && paragraphs.TryGetValue(style, out var found); i++)
        {
            if (found.Centred is { } centred) return centred;
            style = found.Parent;
        }
        return false;
    }

    public IReadOnlyList<ListLevel?>? List(string? name) => name is not null && lists.TryGetValue(name, out var levels) ? levels : null;

    public static int? Number(XmlReader reader, string name) =>
        int.TryParse(XmlWalk.Attribute(reader, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000
            ? number
            : null;

    /// <summary>«%1.%2.» for a level that displays two, as DOCX says it.</summary>
    private static ListLevel Level(XmlReader reader, int level)
    {
        if (reader.LocalName == "list-level-style-bullet")
            return new("bullet", XmlWalk.Attribute(reader, "bullet-char") ?? "-", 1, false, true);
        var format = Format(XmlWalk.Attribute(reader, "num-format"));
        var displayed = Math.Clamp(Number(reader, "display-levels") ?? 1, 1, level);
        var numbers = string.Join('.', Enumerable.Range(level - displayed + 1, displayed).Select(one => $"%{one}"));
        var text = XmlWalk.Attribute(reader, "num-prefix") + numbers + XmlWalk.Attribute(reader, "num-suffix");
        return new(format, text, Number(reader, "start-value") ?? 1, false, true);
    }

    /// <summary>In the words of DOCX.</summary>
    private static string Format(string? odt) => odt switch
    {
        null or "" => "none",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "а" or "а, б, .., аа, бб, ..." => "russianLower",
        "А" => "russianUpper",
        _ => "decimal",
    };
}
