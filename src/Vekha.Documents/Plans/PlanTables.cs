using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Plans;

/// <summary>Finds the plans of a document. A table without column titles continues the plan above it.</summary>
internal sealed class PlanTables
{
    private readonly DocumentText document;
    private readonly Trace trace;
    private readonly List<PlanTable> plans = [];
    private readonly List<PlanRow> rows = [];
    private Columns? columns;
    private PlanHeading? heading;
    private int firstBlock;
    private int after;
    private bool isNumbered;

    private PlanTables(DocumentText document, Trace trace) => (this.document, this.trace) = (document, trace);

    public static IReadOnlyList<PlanTable> In(DocumentText document, Trace trace)
    {
        var tables = new PlanTables(document, trace);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Table table) tables.Take(table, i);
            else if (document.Blocks[i] is Paragraph paragraph) tables.Take(paragraph, i);
        }
        tables.Close();
        return tables.plans;
    }

    private void Take(Paragraph paragraph, int block)
    {
        if (PlanHeading.IsAnnex(paragraph)) Close();
        else if (columns is not null && SectionHeading.Is(paragraph.Text)) trace.Mark(block, 0, TextKind.Plan);
    }

    private void Take(Table table, int block)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (Columns.IsNumbering(row))
            {
                trace.Mark(row, TextKind.Ornament);
                isNumbered |= columns is not null && rows.Count == 0;
            }
            else if (Columns.Of(row) is { } titles)
            {
                Begin(titles, table, block, i);
                i = Refine(table, i);
            }
            else if (columns is not null && Fits(row))
                Add(row);
        }
        if (columns is not null) after = block + 1;
    }

    private void Add(Row row)
    {
        if (IsFootnote(row)) return;
        rows.Add(new(row, columns!));
        trace.Mark(row, TextKind.Plan, columns!.Holds);
    }

    /// <summary>«* Сроки могут быть изменены» across the table belongs to no measure and is left unread.</summary>
    private static bool IsFootnote(Row row) =>
        row.Cells[0].Text is ['*', ..] or ['<', '*', ..] && row.Cells.Skip(1).All(cell => cell.Paragraphs.Count == 0);

    /// <summary>A row of another width belongs to another table, but a row of one cell may be the heading of a section.</summary>
    private bool Fits(Row row) => row.Cells.Count <= columns!.Count + 1 && (row.Cells.Count >= columns.Count - 1 || row.Cells.Count == 1);

    private void Begin(Columns titles, Table table, int block, int row)
    {
        var found = PlanHeading.Above(document, after, block) ?? PlanHeading.Within(table, row, block);
        trace.Mark(table.Rows[row], columns is not null && found is null ? TextKind.Ornament : TextKind.Plan);
        if (columns is not null && found is null)
        {
            columns = titles;
            return;
        }
        Close();
        if (found is not null) Mark(found, table, row);
        (columns, heading, firstBlock) = (titles, found, found?.Block ?? block);
    }

    private void Mark(PlanHeading found, Table table, int header)
    {
        for (var i = found.Block; i <= found.Last && document.Blocks[i] != table; i++)
            trace.Mark(i, i == found.Block ? found.Line : 0, TextKind.Plan);
        if (document.Blocks[found.Block] == table)
            foreach (var row in table.Rows.Take(header)) trace.Mark(row, TextKind.Plan);
    }

    /// <summary>Further rows of titles, as «начало | окончание» under «Срок».</summary>
    private int Refine(Table table, int header)
    {
        if (header + 1 >= table.Rows.Count || Columns.IsNumbering(table.Rows[header + 1])
            || columns!.Refined(table.Rows[header + 1]) is not { } refined)
            return header;
        trace.Mark(table.Rows[header + 1], TextKind.Plan);
        columns = refined;
        return Refine(table, header + 1);
    }

    private void Close()
    {
        if (columns is not null && rows.Count > 0) plans.Add(new(heading, firstBlock, columns, [.. rows]) { IsNumbered = isNumbered });
        rows.Clear();
        (columns, isNumbered) = (null, false);
    }
}
