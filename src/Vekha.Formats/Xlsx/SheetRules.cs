using Vekha.Documents.Blocks;

namespace Vekha.Formats.Xlsx;

/// <summary>What both writers of tables have in common: names, widths, places and texts that spreadsheets allow.</summary>
internal static class SheetRules
{
    public const string DayFormat = "dd\\.mm\\.yyyy";
    public const string MomentFormat = "dd\\.mm\\.yyyy\\ hh:mm";

    private const int LongestCell = 32_767;
    private const int LongestName = 31;
    private const int LongestFooter = 200;
    private const int SampleRows = 200;
    private const int NarrowColumn = 6;
    private const int WidestColumn = 50;
    private const int UprightColumn = 11;
    /// <summary>In letters of full size: a sheet across has room for half as many.</summary>
    private const int WidestPage = 300;
    /// <summary>The button of the filter stands over the end of a head.</summary>
    private const int FilterButton = 4;

    /// <summary>As wide as the words of the head and what usually stands below it.</summary>
    public static double Width(SheetTable table, int column)
    {
        var head = column >= table.UprightFrom ? 0 : LongestWord(table.Header[column]) + FilterButton;
        var cells = table.Rows.Take(SampleRows).Select(row => Length(row.ElementAtOrDefault(column))).DefaultIfEmpty().Max() + 2;
        var least = column >= table.UprightFrom ? UprightColumn : NarrowColumn;
        return Math.Clamp(Math.Max(head, cells), least, WidestColumn);
    }

    /// <summary>Over how many pages side by side it is printed, so that it can be read; the fixed columns stand on each.</summary>
    public static uint PagesAcross(SheetTable table)
    {
        var widths = table.Header.Select((_, i) => Width(table, i)).ToList();
        var (all, repeated) = (widths.Sum(), widths.Take(table.FixedColumns).Sum());
        return all <= WidestPage || repeated >= WidestPage ? 1 : (uint)Math.Ceiling((all - repeated) / (WidestPage - repeated));
    }

    /// <summary>«A3:F17»: the header with its rows.</summary>
    public static string Filtered(SheetTable table) =>
        $"A{table.FixedRows}:{Letters(table.Header.Count - 1)}{table.FixedRows + table.Rows.Count}";

    /// <summary>The column 27, counted from 0, is «AB».</summary>
    public static string Letters(int column) =>
        (column < 26 ? "" : Letters(column / 26 - 1)) + (char)('A' + column % 26);

    /// <summary>What XML cannot hold is left out.</summary>
    public static string Writable(string text)
    {
        var kept = IsWritable(text) ? text
            : string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or >= ' ' and not (0xFFFE or 0xFFFF)));
        return kept.Start(LongestCell);
    }

    /// <summary>What stands below every printed page.</summary>
    public static string Footer(string text) => Writable(text).Start(LongestFooter).Replace("&", "&&", StringComparison.Ordinal);

    public static string Name(string name)
    {
        var kept = string.Concat(name.Where(c => !@"[]:*?/\'".Contains(c, StringComparison.Ordinal) && !char.IsControl(c)));
        return kept.Length == 0 ? "1" : kept.Start(LongestName);
    }

    private static int Length(object? value) => value switch
    {
        null => 0,
        DateOnly => 10,
        DateTime => 16,
        _ => value.ToString()!.Split('\n').Max(line => line.Length),
    };

    private static int LongestWord(string text) => text.Split(' ').Max(word => word.Length);

    private static bool IsWritable(string text) => text.All(c => c is '\t' or '\n' or >= ' ' and < '\uD800' or > '\uDFFF' and < '\uFFFE');
}
