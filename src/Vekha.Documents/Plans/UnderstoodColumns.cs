using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>
/// Column titles that are not the usual ones. A table is a plan by what it is: titles tell two of number, term, responsible and result, and
/// a column of text is left for the measures; or terms stand in one column, bodies or posts in another and text in a third.
/// </summary>
internal static class UnderstoodColumns
{
    /// <summary>Two rows that agree by chance are rare, one is not.</summary>
    private const int FewestRows = 2;

    private const int KnownWithoutDoubt = 3;

    /// <summary>A column of names may be this much shorter than the longest one and yet be the first.</summary>
    private const double NearlyAsLong = 0.6;

    /// <returns>null where the table below the row is no plan.</returns>
    public static Columns? Of(Table table, int header)
    {
        var titles = table.Rows[header];
        if (!Columns.MayBeTitles(titles)) return null;
        var rows = table.Rows.Skip(header + 1)
            .Where(row => row.Cells.Count(cell => cell.Text.Length > 0) > 1 && !Columns.IsNumbering(row)).ToList();
        if (rows.Count == 0) return null;
        var each = Columns.Titles(titles);
        var senses = each.Select((_, i) => ColumnSenses.Of(rows, i)).ToList();
        var byTitle = new Columns(each);
        if (!IsPlan(byTitle, senses, rows.Count)) return null;
        if (!byTitle.HasDeadline) Give(each, senses, ColumnRole.Deadline, ColumnSense.Terms);
        if (!byTitle.Has(ColumnRole.Responsible)) Give(each, senses, ColumnRole.Responsible, ColumnSense.Parties);
        if (!byTitle.Has(ColumnRole.Number)) Give(each, senses, ColumnRole.Number, ColumnSense.Numbers);
        if (!byTitle.Has(ColumnRole.Name))
        {
            if (NameIn(each, senses, rows) is not { } name) return null;
            each[name] = Understood(each[name], ColumnRole.Name);
        }
        return new(each);
    }

    private static bool IsPlan(Columns titles, List<ColumnSense> senses, int rows)
    {
        bool Holds(ColumnRole role, ColumnSense sense) => titles.Each.Index()
            .Any(column => column.Item.Role == role && senses[column.Index] == sense);
        var known = titles.Each.Select(column => column.Role).OfType<ColumnRole>().Where(IsTelling).Distinct().Count();
        var agrees = Holds(ColumnRole.Deadline, ColumnSense.Terms) || Holds(ColumnRole.Start, ColumnSense.Terms)
            || Holds(ColumnRole.End, ColumnSense.Terms) || Holds(ColumnRole.Responsible, ColumnSense.Parties);
        return known >= KnownWithoutDoubt || known == KnownWithoutDoubt - 1 && agrees
            || rows >= FewestRows && senses.Contains(ColumnSense.Terms) && senses.Contains(ColumnSense.Parties)
                && senses.Contains(ColumnSense.Text);
    }

    /// <summary>Columns of periods may hold money as well as marks.</summary>
    private static bool IsTelling(ColumnRole role) => role is ColumnRole.Number or ColumnRole.Deadline or ColumnRole.Start or ColumnRole.End
        or ColumnRole.Responsible or ColumnRole.Deliverable;

    private static void Give(List<Column> each, List<ColumnSense> senses, ColumnRole role, ColumnSense sense)
    {
        var column = each.FindIndex(column => column.Role is null && senses[each.IndexOf(column)] == sense);
        if (column >= 0) each[column] = Understood(each[column], role);
    }

    private static Column Understood(Column column, ColumnRole role) => column with { Role = role, IsUnderstood = column.Title.Length > 0 };

    /// <summary>The column of the longest texts, or the first one that is nearly as long: remarks stand behind, groups in front.</summary>
    private static int? NameIn(List<Column> each, List<ColumnSense> senses, List<Row> rows)
    {
        var texts = Enumerable.Range(0, each.Count).Where(i => each[i].Role is null && senses[i] == ColumnSense.Text)
            .Select(i => (Column: i, Length: rows.Average(row => i < row.Cells.Count ? row.Cells[i].Text.Length : 0))).ToList();
        if (texts.Count == 0) return null;
        var longest = texts.Max(text => text.Length);
        return texts.First(text => text.Length >= longest * NearlyAsLong).Column;
    }
}
