namespace Vekha.Documents.Plans;

internal enum ColumnRole { Number, Name, Responsible, Deliverable, Deadline, Start, End, Period, Oversight }

internal static class ColumnRoles
{
    public static bool IsOfDeadline(this ColumnRole role) => role is ColumnRole.Deadline or ColumnRole.Start or ColumnRole.End or ColumnRole.Period;

    public static MeasurePart PartOf(this ColumnRole role) => role switch
    {
        ColumnRole.Number => MeasurePart.Number,
        ColumnRole.Name => MeasurePart.Name,
        ColumnRole.Responsible => MeasurePart.Responsible,
        ColumnRole.Deliverable => MeasurePart.Deliverables,
        ColumnRole.Oversight => MeasurePart.Oversight,
        _ => MeasurePart.Deadline,
    };

    /// <summary>Of a column that holds the whole part.</summary>
    public static ColumnRole RoleOf(this MeasurePart part) => Enum.GetValues<ColumnRole>().First(role => role.PartOf() == part);
}

/// <param name="Title">As printed; of a period with the year above it: «I квартал 2024 года».</param>
/// <param name="Role">null for a column of another kind.</param>
internal sealed record Column(string Title, ColumnRole? Role)
{
    public static Column Of(string title) => PeriodTitle.Of(title, null) is { } period ? new(period, ColumnRole.Period) : new(title, ColumnTitles.RoleOf(title));

    /// <summary>The column under a title that goes on below this one; null where that is no title.</summary>
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
