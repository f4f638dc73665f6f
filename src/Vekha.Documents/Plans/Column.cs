namespace Vekha.Documents.Plans;

/// <param name="Title">As printed; for a period, with the year above it: «I квартал 2024 года».</param>
/// <param name="Role">null for a column of another kind.</param>
internal sealed record Column(string Title, ColumnRole? Role)
{
    /// <summary>Its title is none of the usual ones: what it holds was told by its cells and by the columns beside it.</summary>
    public bool IsUnderstood { get; init; }

    public static Column Of(string title) =>
        PeriodTitle.Of(title, null) is { } period ? new(period, ColumnRole.Period) : new(title, ColumnTitles.RoleOf(title));

    /// <summary>The column under a title that continues below this one; null where that is not a title.</summary>
    public Column? Below(string title)
    {
        if (PeriodTitle.Of(title, Title) is { } period) return new(period, ColumnRole.Period);
        return ColumnTitles.RoleOf(title) is { } role ? new(title, role) : ColumnTitles.Plan(title) switch
        {
            true => this,
            false => new(title, null),
            null => null,
        };
    }
}
