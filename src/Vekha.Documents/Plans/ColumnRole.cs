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

    /// <summary>The role of a column that holds the whole part.</summary>
    public static ColumnRole RoleOf(this MeasurePart part) => Enum.GetValues<ColumnRole>().First(role => role.PartOf() == part);
}
