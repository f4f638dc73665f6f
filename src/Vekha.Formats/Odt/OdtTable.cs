using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Odt;

/// <summary>One table of an ODT file: covered cells are matched with the spans that cover them.</summary>
internal sealed class OdtTable(OdtBody body, Budget budget)
{
    private const int MostColumns = 128;
    private const int MostRows = 50_000;

    private readonly List<List<Slot>> rows = [];
    private readonly List<(int Row, int Column, int Rows, int Columns)> spans = [];

    public GridChunk Read(XmlReader reader)
    {
        Rows(reader);
        return new(rows);
    }

    private void Rows(XmlReader reader)
    {
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "table-row") Repeat(reader);
            else if (name is "table-header-rows" or "table-rows" or "table-row-group") Rows(reader);
            if (rows.Count > MostRows) throw new UnreadableException(Unreadable.TooComplex);
        }
    }

    /// <summary>A row that is repeated; blank rows only fill a sheet and are taken once.</summary>
    private void Repeat(XmlReader reader)
    {
        var times = OdtStyles.Number(reader, "number-rows-repeated") ?? 1;
        var row = Row(reader);
        if (row.TrueForAll(slot => slot.Content.Count == 0)) times = 1;
        budget.RequireCells((long)times * row.Count);
        for (var i = 0; i < times; i++) rows.Add(row);
    }

    private List<Slot> Row(XmlReader reader)
    {
        var row = new List<Slot>();
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name is not ("table-cell" or "covered-table-cell")) continue;
            budget.Part();
            var times = Math.Min(OdtStyles.Number(reader, "number-columns-repeated") ?? 1, MostColumns);
            var columns = OdtStyles.Number(reader, "number-columns-spanned") ?? 1;
            var down = OdtStyles.Number(reader, "number-rows-spanned") ?? 1;
            var content = body.Children(reader).ToList();
            if (columns > 1 || down > 1) spans.Add((rows.Count, row.Count, down, columns));
            for (var i = 0; i < times && row.Count < MostColumns; i++)
                row.Add(name == "table-cell" ? new(content) : Covered(row.Count));
        }
        return row;
    }

    private Slot Covered(int column)
    {
        var span = spans.FindLast(one => rows.Count < one.Row + one.Rows && column >= one.Column && column < one.Column + one.Columns);
        if (span == default || column > span.Column) return Slot.Covered(span != default && rows.Count > span.Row);
        return new(rows[span.Row][span.Column].Content, ContinuesAbove: true);
    }
}
