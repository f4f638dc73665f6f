using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>A measure's cells after joining rows that a page break cut.</summary>
internal sealed class JoinedRow
{
    private readonly Dictionary<int, List<string>> cells = [];
    private readonly List<PlanRow> rows = [];
    private readonly Columns columns;

    private JoinedRow(PlanRow first)
    {
        columns = first.Columns;
        Lines = first.Row.Lines;
        Add(first);
    }

    /// <summary>The printed rows it was joined from.</summary>
    public IReadOnlyList<PlanRow> Rows => rows;

    public Columns Columns => columns;

    public LineSpan Lines { get; private set; }

    /// <summary>Rows that are measures; headings of sections are left out.</summary>
    public static IReadOnlyList<JoinedRow> Of(IReadOnlyList<PlanRow> rows)
    {
        var measures = new List<JoinedRow>();
        var told = IsNumbered(rows) ? ColumnRole.Number : ColumnRole.Name;
        var section = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, columns) = rows[i];
            if (row.Cells.All(cell => cell.Text.Length == 0)) continue;
            if (IsSection(rows, i) || IsNameAlone(rows, i) && (measures.Count == 0 || measures[^1].IsComplete)) section++;
            else if (measures.Count > 0 && TextIn(row, columns, columns.Has(told) ? told : ColumnRole.Name).Length == 0
                && !IsUnderMergedNumber(row, columns))
                measures[^1].Join(rows[i]);
            else measures.Add(new(rows[i]) { Section = section });
        }
        return measures;
    }

    /// <summary>Which of the plan's sections it stands in, counted from 0 for what stands above the first heading.</summary>
    public int Section { get; private init; }

    /// <summary>Every column that says what a measure is has words, and its name does not break off.</summary>
    private bool IsComplete =>
        columns.Each.Select(column => column.Role).OfType<ColumnRole>().Where(role => role is ColumnRole.Name or ColumnRole.Responsible
            or ColumnRole.Deadline).All(role => Text(role).Length > 0) && !UnfinishedText.Is(Text(ColumnRole.Name));

    /// <summary>«Кадровые мероприятия» in the column of names and nothing beside it, before the next number: a heading whose cells were
    /// not merged.</summary>
    private static bool IsNameAlone(IReadOnlyList<PlanRow> rows, int index)
    {
        var (row, columns) = rows[index];
        var name = TextIn(row, columns, ColumnRole.Name);
        return name.Length > 0 && char.IsUpper(name[0]) && !name.EndsWith('.') && row.Cells.Count(cell => cell.Text.Length > 0) == 1
            && index + 1 < rows.Count && TextIn(rows[index + 1].Row, rows[index + 1].Columns, ColumnRole.Number).Any(char.IsAsciiDigit);
    }

    /// <summary>One number merged over rows that name things, or terms, of their own: each is a measure, of which the first has the
    /// number.</summary>
    private static bool IsUnderMergedNumber(Row row, Columns columns) =>
        row.Cells.Where((cell, i) => columns.RoleAt(i) == ColumnRole.Number).Any(cell => cell.Above is not null)
        && row.Cells.Where((cell, i) => columns.RoleAt(i) is { } role && (role == ColumnRole.Name || role.IsOfDeadline()))
            .Any(cell => cell.Text is [var first, ..] && !char.IsLower(first));

    public string Text(ColumnRole role) => OneLine.Of(string.Join(' ', Paragraphs(role)));

    /// <summary>All columns of one role in printed order; a missing column has none.</summary>
    public IEnumerable<string> Paragraphs(ColumnRole role) => Cells(role).SelectMany(cell => cell);

    public IEnumerable<IReadOnlyList<string>> Cells(ColumnRole role) =>
        cells.Where(cell => columns.RoleAt(cell.Key) == role && cell.Value.Count > 0)
            .OrderBy(cell => cell.Key).Select(cell => cell.Value);

    public IReadOnlyList<string> At(int cell) => cells.TryGetValue(cell, out var paragraphs) ? paragraphs : [];

    /// <summary>A row with a blank number continues the row before it; where no row prints a number, the name decides.</summary>
    private static bool IsNumbered(IReadOnlyList<PlanRow> rows) =>
        rows.Any(row => TextIn(row.Row, row.Columns, ColumnRole.Number).Any(char.IsAsciiDigit));

    private static string TextIn(Row row, Columns columns, ColumnRole role) =>
        string.Join(' ', row.Cells.Where((_, i) => columns.RoleAt(i) == role).Select(cell => cell.Text)).Trim();

    private void Join(PlanRow row)
    {
        Lines = new(Lines.First, row.Row.Lines.Last);
        Add(row);
    }

    /// <summary>A page break cuts a paragraph, so that the last one continues; rows under a merged number have paragraphs of their own. A
    /// measure that begins under merged cells has what they hold.</summary>
    private void Add(PlanRow row)
    {
        var isFirst = rows.Count == 0;
        var isCut = !row.Row.Cells.Any(cell => cell.Above is not null);
        rows.Add(row);
        for (var i = 0; i < row.Row.Cells.Count; i++)
        {
            if (!cells.TryGetValue(i, out var cell)) cells[i] = cell = [];
            var printed = row.Row.Cells[i];
            if (isFirst && printed.Above is { } above && columns.RoleAt(i) != ColumnRole.Number) cell.AddRange(above);
            foreach (var (index, paragraph) in printed.Paragraphs.Index())
            {
                if (isCut && index == 0 && cell.Count > 0) cell[^1] = OneLine.Of(cell[^1] + "\n" + paragraph);
                else cell.Add(paragraph);
            }
        }
    }

    /// <summary>One cell over the whole width, or a numbered heading whose measures follow as 1.1, 1.2.</summary>
    private static bool IsSection(IReadOnlyList<PlanRow> rows, int index)
    {
        var (row, columns) = rows[index];
        var filled = row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0).ToList();
        if (row.Cells.Count == 1 || filled.Count > 2 && filled.Distinct().Count() == 1) return true;
        var number = TextIn(row, columns, ColumnRole.Number);
        if (filled.Count == 1) return number.Any(char.IsLetter) || SectionHeading.Is(filled[0]);
        return filled.Count == 2 && number.Length > 0 && TextIn(row, columns, ColumnRole.Name).Length > 0
            && index + 1 < rows.Count
            && TextIn(rows[index + 1].Row, rows[index + 1].Columns, ColumnRole.Number)
                .StartsWith(number.TrimEnd('.') + ".", StringComparison.Ordinal)
            && TextIn(rows[index + 1].Row, rows[index + 1].Columns, ColumnRole.Number).TrimEnd('.') != number.TrimEnd('.');
    }
}
