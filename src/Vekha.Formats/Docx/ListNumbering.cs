using System.Globalization;
using System.Xml;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Docx;

/// <summary>The lists of a document, and how far each has been counted.</summary>
internal sealed class ListNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, ListLevel?[]> definitions = [];
    private readonly Dictionary<string, (string Definition, Dictionary<int, int> Starts, Dictionary<int, ListLevel> Own)> lists = [];
    private readonly Dictionary<string, int?[]> counted = [];
    private readonly HashSet<string> begun = [];

    public static ListNumbering Of(Package package)
    {
        var numbering = new ListNumbering();
        using var reader = package.Xml("word/numbering.xml");
        if (reader is not null) numbering.Load(reader);
        return numbering;
    }

    /// <summary>Counts one paragraph of a list.</summary>
    /// <returns>What is printed in front of it; empty where the list is unknown.</returns>
    public string Next(string list, int level)
    {
        if (level is < 0 or >= Levels || !lists.TryGetValue(list, out var found)
            || !definitions.TryGetValue(found.Definition, out var levels))
            return "";
        levels = [.. levels.Select((own, i) => found.Own.GetValueOrDefault(i) ?? own)];
        if (levels[level] is not { } current) return "";
        if (!counted.TryGetValue(found.Definition, out var counts)) counted[found.Definition] = counts = new int?[Levels];
        if (begun.Add(list))
            foreach (var (overridden, start) in found.Starts) counts[overridden] = start - 1;
        counts[level] = (counts[level] ?? current.Start - 1) + 1;
        for (var below = level + 1; below < Levels; below++)
            if (levels[below]?.Restarts != false) counts[below] = null;
        return current.Printed([.. counts.Take(level + 1).Select((count, i) => count ?? levels[i]?.Start ?? 1)], levels);
    }

    private void Load(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "abstractNum") LoadDefinition(reader);
            else if (reader.LocalName == "num") LoadList(reader);
        }
    }

    private void LoadDefinition(XmlReader reader)
    {
        var levels = new ListLevel?[Levels];
        definitions[Word.Attribute(reader, "abstractNumId") ?? ""] = levels;
        using var inside = reader.ReadSubtree();
        while (inside.Read())
            if (inside is { NodeType: XmlNodeType.Element, LocalName: "lvl" } && Number(inside, "ilvl") is >= 0 and < Levels and var level)
                levels[level] = Level(inside);
    }

    private void LoadList(XmlReader reader)
    {
        var id = Word.Attribute(reader, "numId") ?? "";
        var definition = "";
        var starts = new Dictionary<int, int>();
        var own = new Dictionary<int, ListLevel>();
        var level = 0;
        using var inside = reader.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType != XmlNodeType.Element) continue;
            switch (inside.LocalName)
            {
                case "abstractNumId": definition = Word.Value(inside) ?? ""; break;
                case "lvlOverride": level = Math.Clamp(Number(inside, "ilvl") ?? 0, 0, Levels - 1); break;
                case "startOverride": starts[level] = Number(inside, "val") ?? 1; break;
                case "lvl": own[level] = Level(inside); break;
            }
        }
        lists[id] = (definition, starts, own);
    }

    private static ListLevel Level(XmlReader reader)
    {
        var level = new ListLevel("decimal", "", 1, false, true);
        using var inside = reader.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType != XmlNodeType.Element) continue;
            level = inside.LocalName switch
            {
                "numFmt" => level with { Format = Word.Value(inside) ?? "decimal" },
                "lvlText" => level with { Text = Word.Value(inside) ?? "" },
                "start" => level with { Start = Number(inside, "val") ?? 1 },
                "isLgl" => level with { AllDecimal = Word.IsOn(inside) },
                "lvlRestart" => level with { Restarts = Word.Value(inside) != "0" },
                _ => level,
            };
        }
        return level;
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(Word.Attribute(reader, attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1_000_000 ? number : null;
}
