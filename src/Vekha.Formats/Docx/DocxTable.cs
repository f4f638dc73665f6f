using System.Xml;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Docx;

/// <summary>One table: its cells placed on a common grid by their widths.</summary>
internal sealed class DocxTable(DocxBody body, Budget budget)
{
    private const int MostColumns = 128;
    private const int MostRows = 50_000;

    /// <summary>Twentieths of a point. Borders closer than 2 mm are one border drawn by hand.</summary>
    private const int SameBorder = 113;

    private readonly List<List<Slot>> rows = [];
    private readonly List<int> widths = [];

    public GridChunk Read(XmlReader reader)
    {
        Rows(reader);
        for (var column = widths.Count - 1; column >= 0; column--)
            if (widths[column] is > 0 and < SameBorder) Drop(column);
        return new(rows);
    }

    /// <summary>A cell that begins on either side of a sliver is taken to begin after it.</summary>
    private void Drop(int column)
    {
        foreach (var row in rows)
        {
            if (column + 1 >= row.Count) continue;
            var (sliver, next) = (row[column], row[column + 1]);
            if (!sliver.Filler) row[column + 1] = next.Filler ? sliver : next with { Content = [.. sliver.Content, .. next.Content] };
            row.RemoveAt(column);
        }
    }

    private void Rows(XmlReader reader)
    {
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "tblGrid") Grid(reader);
            else if (name == "tr") Row(reader);
            else if (DocxBody.IsTransparent(name)) Rows(reader);
        }
    }

    private void Grid(XmlReader reader)
    {
        foreach (var name in XmlWalk.Elements(reader))
            if (name == "gridCol" && widths.Count < MostColumns) widths.Add(Word.Number(reader, "w", 0));
    }

    private void Row(XmlReader reader)
    {
        if (rows.Count >= MostRows) throw new UnreadableException(Unreadable.TooComplex);
        var row = new List<Slot>();
        if (Cells(reader, row) && row.Count > 0) rows.Add(row);
    }

    /// <returns>false for a row that a tracked change deletes.</returns>
    private bool Cells(XmlReader reader, List<Slot> row)
    {
        var stays = true;
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "trPr") stays &= RowProperties(reader, row);
            else if (name == "tc") Cell(reader, row);
            else if (DocxBody.IsTransparent(name)) stays &= Cells(reader, row);
        }
        return stays;
    }

    private static bool RowProperties(XmlReader reader, List<Slot> row)
    {
        var stays = true;
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "del") stays = false;
            if (name == "gridBefore")
                for (var i = Math.Min(Word.Number(reader, "val", 0), MostColumns); i > 0; i--) row.Add(new([]));
        }
        return stays;
    }

    private void Cell(XmlReader reader, List<Slot> row)
    {
        budget.Part();
        var (span, continues, stays) = (1, false, true);
        var content = new List<Chunk>();
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "tcPr") (span, continues, stays) = Properties(reader);
            else content.AddRange(body.Child(name, reader)
                .Select(chunk => chunk is RunOn runOn ? new TextChunk(runOn.Text) : chunk));
        }
        if (stays) Place(row, content, span, continues);
    }

    /// <returns>Also whether the cell stays: a tracked change may delete it.</returns>
    private static (int Span, bool Continues, bool Stays) Properties(XmlReader reader)
    {
        var (span, continues, stays) = (1, false, true);
        foreach (var name in XmlWalk.Elements(reader))
        {
            if (name == "gridSpan") span = Math.Clamp(Word.Number(reader, "val", 1), 1, MostColumns);
            if (name == "vMerge") continues = Word.Value(reader) is not "restart";
            stays &= name != "cellDel";
        }
        return (span, continues, stays);
    }

    private void Place(List<Slot> row, List<Chunk> content, int span, bool continues)
    {
        var column = row.Count;
        if (column >= MostColumns) throw new UnreadableException(Unreadable.TooComplex);
        var above = continues && rows.Count > 0 && column < rows[^1].Count ? rows[^1][column].Content : content;
        row.Add(new(above, continues && rows.Count > 0));
        for (var i = 1; i < span && row.Count < MostColumns; i++) row.Add(Slot.Covered(continues));
    }
}
