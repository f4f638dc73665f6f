using Vekha.Application.Plans.MissingDates;
using Vekha.Planning.Scheduling;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Plans.MissingDates;

public enum UndatedColumn { Number, Measure, Owner, Deadline, Why, Who, Count }

/// <summary>What of a plan has no date: what stands in the columns of its list.</summary>
internal static class UndatedColumns
{
    public static ListDescription<UndatedRow, UndatedColumn> All { get; } = new(Texts.Undated_Title, new(UndatedColumn.Number),
    [
        new(UndatedColumn.Number, Texts.NumberSign, row => row.Measure.Number),
        new(UndatedColumn.Measure, Texts.Measure, row => row.Measure.Name) { IsHead = true },
        new(UndatedColumn.Owner, Texts.Owner, row => row.Owner == OwedBy.Region ? Texts.Region : Texts.EachCentre)
        {
            OnScreen = false,
            IsGroup = true,
        },
        new(UndatedColumn.Deadline, PlanTexts.Deadline, row => row.Measure.Deadline.Text),
        new(UndatedColumn.Why, PlanTexts.Undated_Why, row => row.Why) { IsGroup = true },
        new(UndatedColumn.Who, PlanTexts.Undated_Who, WhoOf) { IsGroup = true },
        new(UndatedColumn.Count, Texts.ObligationCount, row => row.Count) { IsNumber = true },
    ]);

    private static string WhoOf(UndatedRow row) => row.Measure.Responsible.Count == 0
        ? PlanTexts.Undated_Nobody : string.Join("; ", row.Measure.Responsible.Select(p => p.Name));
}
