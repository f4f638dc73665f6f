namespace Vekha.Formats.Xlsx;

/// <summary>What both writers of tables have in common: names, widths and texts that spreadsheets allow.</summary>
internal static class SheetRules
{
    private const int LongestCell = 32_767;
    private const int LongestName = 31;
    private const int SampleRows = 100;
    private const double NarrowColumn = 14;
    private const double WidestColumn = 60;

    public static double Width(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows, int column)
    {
        var longest = rows.Take(SampleRows).Select(row => row.ElementAtOrDefault(column) is string text ? text.Length : 0)
            .Append(header[column].Length).Max();
        return Math.Clamp(longest + 2, NarrowColumn, WidestColumn);
    }

    /// <summary>What XML cannot hold is left out.</summary>
    public static string Writable(string text)
    {
        var kept = IsWritable(text) ? text
            : string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or >= ' ' and not (0xFFFE or 0xFFFF)));
        return kept.Length > LongestCell ? kept[..LongestCell] : kept;
    }

    public static string Name(string name)
    {
        var kept = string.Concat(name.Where(c => !@"[]:*?/\'".Contains(c, StringComparison.Ordinal) && !char.IsControl(c)));
        return kept.Length switch { 0 => "1", > LongestName => kept[..LongestName], _ => kept };
    }

    private static bool IsWritable(string text) => text.All(c => c is '\t' or '\n' or >= ' ' and < '\uD800' or > '\uDFFF' and < '\uFFFE');
}
