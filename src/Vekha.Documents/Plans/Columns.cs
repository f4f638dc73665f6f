using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>What each column of a plan holds according to its title, in whatever order.</summary>
internal sealed record Columns(IReadOnlyList<Column> Each)
{
    private const int LongestTitle = 120;

    /// <summary>Its titles stand in several rows.</summary>
    public bool IsRefined { get; private init; }

    public int Count => Each.Count;

    public bool Has(ColumnRole role) => Each.Any(column => column.Role == role);

    /// <summary>A column of terms, columns of beginning and end, or one for each quarter.</summary>
    public bool HasDeadline => Each.Any(column => column.Role is { } role && role.IsOfDeadline());

    /// <summary>Whether the contents of the cell are read.</summary>
    public bool Holds(int cell) => RoleAt(cell) is not null;

    public ColumnRole? RoleAt(int cell) => cell < Count ? Each[cell].Role : null;

    /// <returns>null where the row does not hold column titles that say by themselves that a plan is below.</returns>
    public static Columns? Of(Row row)
    {
        if (!MayBeTitles(row)) return null;
        var each = Titles(row);
        var known = each.Select(column => column.Role).OfType<ColumnRole>().Where(role => role != ColumnRole.Number).Distinct().Count();
        var strange = each.Count(column => column is { Role: null, Title: not "" });
        var columns = new Columns(each);
        var namesMeasures = each.Exists(column => column.Role == ColumnRole.Name && ColumnTitles.NameRank(column.Title) == 0);
        var isHeader = columns.Has(ColumnRole.Name) && known >= 2 && (strange == 0 || known >= 3 || columns.HasDeadline && namesMeasures);
        return isHeader ? columns : null;
    }

    /// <summary>Titles are short, several, and do not begin with a number.</summary>
    public static bool MayBeTitles(Row row) =>
        row.Cells.Count >= 2 && row.Cells[0].Text is not [>= '0' and <= '9', ..]
        && row.Cells.All(cell => cell.Text.Length <= LongestTitle) && row.Cells.Count(cell => cell.Text.Length > 0) > 1;

    /// <summary>A single period is not a column of marks but a term, unless it goes across several columns.</summary>
    public static List<Column> Titles(Row row)
    {
        var each = row.Cells.Select(cell => Column.Of(cell.Text)).ToList();
        if (each[0] is { Title: "" }) each[0] = new("", ColumnRole.Number);
        var period = each.FindIndex(column => column.Role == ColumnRole.Period);
        var isAlone = period >= 0 && each.FindLastIndex(column => column.Role == ColumnRole.Period) == period
            && (period + 1 == each.Count || each[period + 1].Title.Length > 0);
        if (isAlone) each[period] = each[period] with { Role = null };
        return WithOneName(each);
    }

    /// <summary>«Задача | Мероприятие»: the column whose title says it most plainly names the measures, any other stays one of its
    /// own.</summary>
    private static List<Column> WithOneName(List<Column> each)
    {
        if (each.Count(column => column.Role == ColumnRole.Name) < 2) return each;
        var name = each.Where(column => column.Role == ColumnRole.Name).MinBy(column => ColumnTitles.NameRank(column.Title));
        return [.. each.Select(column => column.Role == ColumnRole.Name && column != name ? column with { Role = null } : column)];
    }

    /// <summary>With the titles of a second row, as «начало | окончание» under «Срок», «I | II | III | IV» under «2024 год».</summary>
    /// <returns>null where the row below does not refine the titles: it has a number or a name, or something else.</returns>
    public Columns? Refined(Row below)
    {
        if (below.Cells.Count > Count) return null;
        var each = Each.ToList();
        var refined = false;
        for (var i = 0; i < below.Cells.Count; i++)
        {
            var title = below.Cells[i].Text;
            if (title.Length == 0 || title == each[i].Title) continue;
            if (Heading(i) is not { } heading || heading.Below(title) is not { } column) return null;
            each[i] = column;
            refined = true;
        }
        return refined ? new(each) { IsRefined = true } : null;
    }

    /// <summary>The title that the one below refines: that of its own column, or one to the left that goes across both.</summary>
    private Column? Heading(int index)
    {
        while (index > 0 && Each[index].Title.Length == 0) index--;
        return Each[index].Role is ColumnRole.Number or ColumnRole.Name ? null : Each[index];
    }

    /// <summary>«1 2 3 4 5», printed again on every page.</summary>
    public static bool IsNumbering(Row row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
            if (row.Cells[i].Paragraphs is not [var only]
                || only.AsSpan().TrimEnd('.') is var number && (!int.TryParse(number, out var value) || value != i + 1))
                return false;
        return row.Cells.Count > 1;
    }
}
