using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

public static class RowRemarks
{
    public static IReadOnlyList<RowRemark> Of(Measure measure, OwedBy owner)
    {
        var remarks = new List<RowRemark>();
        if (measure.Number is null) remarks.Add(RowRemark.NoNumber);
        if (measure.Responsible.Count == 0) remarks.Add(RowRemark.NoResponsible);
        if (measure.Deliverables.Count == 0) remarks.Add(RowRemark.NoDeliverable);
        if (owner == OwedBy.Region && NamesCohort(measure)) remarks.Add(RowRemark.CohortOfRegion);
        return remarks;
    }

    /// <summary>Who seems to owe a row that a person writes: a deadline for centres of a year is theirs.</summary>
    public static OwedBy SuggestedOwner(Measure measure) => NamesCohort(measure) ? OwedBy.EachCentre : OwnerSuggestion.For(measure);

    private static bool NamesCohort(Measure measure) =>
        measure.Deadline.Rules.Any(rule => rule is { Cohort: not null } or { YearOffset: not null });
}
