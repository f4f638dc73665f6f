namespace Vekha.Web.Lists;

/// <summary>A column of a list, on the screen and in its files alike.</summary>
/// <param name="Value">A text, a number, a day, a moment or a coloured text; null where there is nothing.</param>
public sealed record ListColumn<TRow, TColumn>(TColumn Key, string Title, Func<TRow, object?> Value) where TColumn : struct, Enum
{
    /// <summary>It names the row.</summary>
    public bool IsHead { get; init; }

    /// <summary>Figures stand at the right, and the largest first where one sorts by them.</summary>
    public bool IsNumber { get; init; }

    /// <summary>A number that is none to calculate with, as a year is: without spaces.</summary>
    public bool IsPlain { get; init; }

    /// <summary>false where its value is put together out of many, so that the database has no order of it.</summary>
    public bool Sorts { get; init; } = true;

    /// <summary>Rows can be put in groups by it.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Above the rows of a group; the value itself where null.</summary>
    public Func<TRow, string>? GroupTitle { get; init; }

    /// <summary>false where it only shows when chosen.</summary>
    public bool OnScreen { get; init; } = true;

    /// <summary>false where a file holds it only when chosen.</summary>
    public bool InFiles { get; init; } = true;

    /// <summary>The value in words.</summary>
    public string? TextOf(TRow row) => IsPlain ? Value(row)?.ToString() : ListValues.Text(Value(row));

    /// <summary>As an address holds it: «daysLate».</summary>
    public string Name { get; } = ListNames.Of(Key);
}
