namespace Vekha.Formats.Xlsx;

/// <summary>One table of a workbook, with what stands above and below its rows.</summary>
/// <param name="Rows">Cells are texts, whole and decimal numbers, days, moments, or
/// <see cref="ColouredText"/>; null leaves the cell empty.</param>
public sealed record SheetTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Lines above the header, the first as a heading: what the table is, of which day, narrowed by what.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Sums right below the rows, which the filter leaves where they are.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Totals { get; init; } = [];

    /// <summary>Lines below the rows: what the colours and letters say.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Legend { get; init; } = [];

    /// <summary>How many columns stay in place while the others move, and are printed again on every sheet.</summary>
    public int FixedColumns { get; init; }

    /// <summary>From this column on heads stand upright, so that many narrow columns fit; null where all lie.</summary>
    public int? UprightFrom { get; init; }

    /// <summary>«Страница {0} из {1}»; null where sheets have no numbers.</summary>
    public string? PageNumber { get; init; }

    /// <summary>Rows from the top that stay in place: the lead and the header.</summary>
    internal int FixedRows => Lead.Count + 1;
}
