using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

internal enum ColumnRole { Number, Name, Responsible, Deliverable, Deadline, Oversight }

/// <summary>What each column of a plan holds, told by its title, in whatever order; null for a column of another kind.</summary>
internal sealed partial record Columns(IReadOnlyList<ColumnRole?> Roles)
{
    private const int LongestTitle = 120;

    public int Count => Roles.Count;

    public bool Has(ColumnRole role) => Roles.Contains(role);

    /// <summary>Whether what stands in the cell is read.</summary>
    public bool Holds(int cell) => cell < Count && Roles[cell] is not null;

    /// <returns>null where the row is no row of column titles.</returns>
    public static Columns? Of(Row row)
    {
        if (row.Cells.Count < 2 || row.Cells.Any(cell => cell.Text.Length > LongestTitle)) return null;
        var roles = row.Cells.Select(cell => RoleOf(cell.Text)).ToList();
        if (roles[0] is null && row.Cells[0].Text.Length == 0) roles[0] = ColumnRole.Number;
        var known = roles.OfType<ColumnRole>().Distinct().Count(role => role != ColumnRole.Number);
        var strange = row.Cells.Zip(roles).Count(pair => pair.Second is null && pair.First.Text.Length > 0);
        var isHeader = roles.Contains(ColumnRole.Name) && known >= 2 && (strange == 0 || known >= 3);
        return isHeader ? new(roles) : null;
    }

    /// <summary>With the titles of a second row, as «начало | окончание» under «Срок».</summary>
    public Columns Refined(Row below) =>
        new([.. Roles.Select((role, i) => role ?? (i < below.Cells.Count ? RoleOf(below.Cells[i].Text) : null))]);

    /// <summary>Titles only, and none under the number and the name.</summary>
    public bool IsRefinedBy(Row below)
    {
        var filled = below.Cells.Index().Where(cell => cell.Item.Text.Length > 0).ToList();
        return filled.Count > 0 && filled.All(cell => cell.Index < Count
            && Roles[cell.Index] is not (ColumnRole.Number or ColumnRole.Name) && RoleOf(cell.Item.Text) is not null);
    }

    /// <summary>«1 2 3 4 5», printed again on every page.</summary>
    public static bool IsNumbering(Row row) =>
        row.Cells.Count > 1 && row.Cells.Select((cell, i) => cell.Text.TrimEnd('.') == $"{i + 1}").All(same => same);

    private static ColumnRole? RoleOf(string title) => title switch
    {
        "" => null,
        _ when Number.IsMatch(title) => ColumnRole.Number,
        _ when NamedMeasure.IsMatch(title) => ColumnRole.Name,
        _ when Oversight.IsMatch(title) => ColumnRole.Oversight,
        _ when Deadline.IsMatch(title) => ColumnRole.Deadline,
        _ when Responsible.IsMatch(title) => ColumnRole.Responsible,
        _ when Deliverable.IsMatch(title) => ColumnRole.Deliverable,
        _ when Name.IsMatch(title) => ColumnRole.Name,
        _ => null,
    };

    [GeneratedRegex(@"^(?:(?:№|N|#)\W*(?:п\W*п)?\W*|п/п|номер.{0,12}|(?:№|N)\s*\p{L}{0,10})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^(?:наименование|название|содержание|перечень|описание|основные)?\s*(?:\p{L}+,\s)?мероприяти|^(?:наименование|содержание)\s(?:работ|действи|этап|меры|задач)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMeasure { get; }

    [GeneratedRegex(@"^(?:\p{L}+\s){0,2}контрол", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Oversight { get; }

    [GeneratedRegex(@"^(?:\p{L}+\s)?(?:срок|период|дат[аы](?!\p{L})|время|начало|окончание)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline { get; }

    [GeneratedRegex(@"^(?:\p{L}+\s)?(?:ответствен|исполнител|соисполнител|организатор|участник)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible { get; }

    [GeneratedRegex(@"^(?:\p{L}+\s){0,2}(?:результат|документ|итог)|^(?:форма|вид)\s(?:\p{L}+\s)?(?:документ|отч[её]т|завершени|реализаци|подтвержд|представлени)|^подтвержд", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deliverable { get; }

    [GeneratedRegex(@"мероприяти|^(?:наименование|содержание|действи|этап|меры?$|что\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }
}
