using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Plans;

/// <summary>Finds the plans of a document. A table without column titles continues the plan above it.</summary>
internal sealed class PlanTables
{
    /// <summary>Unusual titles are not looked for below so many rows.</summary>
    private const int MostTitleRows = 4;

    private readonly DocumentText document;
    private readonly Trace trace;
    private readonly List<PlanTable> plans = [];
    private readonly List<PlanRow> rows = [];
    private readonly List<string> titles = [];
    private readonly List<(int Block, Paragraph Paragraph)> between = [];
    private Columns? columns;
    private PlanHeading? heading;
    private int firstBlock;
    private int after;
    private int isBegunIn = -1;
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
        else if (columns is not null) between.Add((block, paragraph));
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
            else if (columns is not null && titles.Contains(Letters(row))
                && (HeadingAbove(block) ?? HeadingWithin(table, i, block)) is null)
                trace.Mark(row, TextKind.Ornament);
            else if ((Columns.Of(row) ?? Understood(table, i, block)) is { } found)
            {
                Begin(found, table, block, i);
                i = Refine(table, i);
            }
            else if (columns is not null && Fits(row))
                Add(row);
        }
        between.Clear();
        if (columns is not null) after = block + 1;
    }

    /// <summary>Below the titles of one plan no other titles are looked for, unless a heading announces another plan.</summary>
    private Columns? Understood(Table table, int row, int block) =>
        row < MostTitleRows && (columns is null || row == 0 && HeadingAbove(block) is not null) ? UnderstoodColumns.Of(table, row) : null;

    /// <summary>What announces another plan above the table; the plan that is open has its heading already.</summary>
    private PlanHeading? HeadingAbove(int block) => isBegunIn == block ? null : PlanHeading.Above(document, after, block);

    /// <summary>The same for titles that are typed again a little otherwise.</summary>
    private static string Letters(Row row) =>
        string.Join('|', row.Cells.Select(cell => string.Concat(cell.Text.Where(char.IsLetterOrDigit)).ToUpperInvariant()));

    private void Add(Row row)
    {
        if (IsFootnote(row)) return;
        AddHeadings();
        rows.Add(new(row, columns!));
        trace.Mark(row, TextKind.Plan, columns!.Holds);
    }

    /// <summary>What stands between two parts of a plan's table heads the rows below it.</summary>
    private void AddHeadings()
    {
        foreach (var (block, paragraph) in between.Where(one => SectionHeading.MayBe(one.Paragraph.Text)))
        {
            rows.Add(new(new([new([OneLine.Of(paragraph.Text)])], paragraph.Lines), columns!));
            trace.Mark(block, 0, TextKind.Plan);
        }
        between.Clear();
    }

    /// <summary>«* Сроки могут быть изменены» across the table belongs to no measure and is left unread.</summary>
    private static bool IsFootnote(Row row) =>
        row.Cells[0].Text is ['*', ..] or ['<', '*', ..] && row.Cells.Skip(1).All(cell => cell.Paragraphs.Count == 0);

    /// <summary>A row of another width belongs to another table, but a row of one cell may be the heading of a section.</summary>
    private bool Fits(Row row) => row.Cells.Count <= columns!.Count + 1 && (row.Cells.Count >= columns.Count - 1 || row.Cells.Count == 1);

    private void Begin(Columns found, Table table, int block, int row)
    {
        var title = HeadingAbove(block) ?? HeadingWithin(table, row, block);
        var continues = columns is not null && title is null;
        trace.Mark(table.Rows[row], continues ? TextKind.Ornament : TextKind.Plan);
        if (continues)
        {
            columns = found;
            return;
        }
        Close();
        if (title is not null) Mark(title, table, row);
        titles.Add(Letters(table.Rows[row]));
        (columns, heading, firstBlock, isBegunIn) = (found, title, title?.Block ?? block, block);
    }

    private PlanHeading? HeadingWithin(Table table, int row, int block) =>
        PlanHeading.Within(table, TitleRows(table, row, block), row, block);

    /// <summary>Where the rows that may print a title above the column titles begin: below the rows of the plan that is open.</summary>
    private int TitleRows(Table table, int row, int block)
    {
        if (isBegunIn != block) return 0;
        while (row > 0 && table.Rows[row - 1].Cells.Count(cell => cell.Text.Length > 0) == 1) row--;
        return row;
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
        titles.Add(Letters(table.Rows[header + 1]));
        columns = refined;
        return Refine(table, header + 1);
    }

    private void Close()
    {
        if (columns is not null && rows.Count > 0) plans.Add(new(heading, firstBlock, columns, [.. rows]) { IsNumbered = isNumbered });
        rows.Clear();
        titles.Clear();
        between.Clear();
        (columns, isNumbered, isBegunIn) = (null, false, -1);
    }
}
