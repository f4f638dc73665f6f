using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>One plan's rows, gathered from all its tables, before they are understood.</summary>
/// <param name="Heading">null where no title of a plan stands above the table.</param>
/// <param name="Block">The block its heading, or else its first table, is in.</param>
internal sealed record PlanTable(PlanHeading? Heading, int Block, Columns Columns, IReadOnlyList<PlanRow> Rows);

/// <param name="Columns">Those of the table the row stands in: a page may print fewer.</param>
internal readonly record struct PlanRow(Row Row, Columns Columns);

/// <summary>Finds the plans of a document. A table without column titles goes on with the plan above it.</summary>
internal sealed class PlanTables
{
    private readonly DocumentText document;
    private readonly List<PlanTable> plans = [];
    private readonly List<PlanRow> rows = [];
    private Columns? columns;
    private PlanHeading? heading;
    private int firstBlock;
    private int after;

    private PlanTables(DocumentText document) => this.document = document;

    public static IReadOnlyList<PlanTable> In(DocumentText document)
    {
        var tables = new PlanTables(document);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Table table) tables.Take(table, i);
            else if (document.Blocks[i] is Paragraph paragraph && PlanHeading.IsAnnex(paragraph)) tables.Close();
        }
        tables.Close();
        return tables.plans;
    }

    private void Take(Table table, int block)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (Columns.IsNumbering(row)) continue;
            if (Columns.Of(row) is { } titles)
            {
                Begin(titles, table, block, i);
                i = Refine(table, i);
            }
            else if (columns is not null && Fits(row))
                rows.Add(new(row, columns));
        }
        if (columns is not null) after = block + 1;
    }

    /// <summary>A row of another width belongs to another table, but a row of one cell may be the heading of a section.</summary>
    private bool Fits(Row row) => row.Cells.Count <= columns!.Count + 1 && (row.Cells.Count >= columns.Count - 1 || row.Cells.Count == 1);

    private void Begin(Columns titles, Table table, int block, int row)
    {
        var found = PlanHeading.Above(document, after, block) ?? PlanHeading.Within(table, row, block);
        if (columns is not null && found is null)
        {
            columns = titles;
            return;
        }
        Close();
        (columns, heading, firstBlock) = (titles, found, found?.Block ?? block);
    }

    /// <summary>A second row of titles, as «начало | окончание» under «Срок».</summary>
    private int Refine(Table table, int header)
    {
        if (header + 1 >= table.Rows.Count || Columns.IsNumbering(table.Rows[header + 1])) return header;
        if (!columns!.IsRefinedBy(table.Rows[header + 1])) return header;
        columns = columns.Refined(table.Rows[header + 1]);
        return header + 1;
    }

    private void Close()
    {
        if (columns is not null && rows.Count > 0) plans.Add(new(heading, firstBlock, columns, [.. rows]));
        rows.Clear();
        columns = null;
    }
}
