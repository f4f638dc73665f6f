using Vekha.Application.Plans;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

public enum MeasureColumn { Number, Measure, Owner, Responsible, Deadline, Owed, Done, Overdue, Submitted, Progress }

/// <summary>The measures of a plan: what stands in the columns of their list.</summary>
internal static class MeasureColumns
{
    public static ListDescription<PlannedMeasure, MeasureColumn> All { get; } = new(Texts.Measures, new(MeasureColumn.Number),
    [
        new(MeasureColumn.Number, Texts.NumberSign, row => row.Measure.Number),
        new(MeasureColumn.Measure, Texts.Measure, row => row.Measure.Name) { IsHead = true },
        new(MeasureColumn.Owner, Texts.Owner, row => row.Owner == OwedBy.Region ? Texts.Region : Texts.EachCentre) { IsGroup = true },
        new(MeasureColumn.Responsible, Texts.Responsible, row => string.Join("; ", row.Measure.Responsible.Select(p => p.Name)))
        {
            IsGroup = true,
        },
        new(MeasureColumn.Deadline, PlanTexts.Deadline, row => row.Measure.Deadline.Text),
        new(MeasureColumn.Owed, Texts.AllOwed, row => row.Counts.All) { OnScreen = false, IsNumber = true },
        new(MeasureColumn.Done, Texts.Accepted, row => row.Counts.Done) { OnScreen = false, IsNumber = true },
        new(MeasureColumn.Overdue, Texts.Standing_Overdue, row => row.Counts.Overdue) { OnScreen = false, IsNumber = true },
        new(MeasureColumn.Submitted, StandingWords.Of(Standing.Submitted), row => row.Counts[Standing.Submitted])
        {
            OnScreen = false,
            InFiles = false,
            IsNumber = true,
        },
        new(MeasureColumn.Progress, Texts.ProgressPercent, row => row.Counts.All == 0 ? null : row.Counts.DonePercent) { InFiles = false },
    ]);
}
