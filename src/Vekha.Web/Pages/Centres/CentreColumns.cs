using Vekha.Application.Centres;
using Vekha.Planning.Obligations;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>The list of centres: what stands in its columns.</summary>
internal static class CentreColumns
{
    public static ListDescription<CentreRow, CentreColumn> All { get; } = new(Texts.Centres, new(CentreColumn.Municipality),
    [
        new(CentreColumn.Centre, Texts.Centre, row => row.Name) { IsHead = true },
        new(CentreColumn.Programme, Texts.Programme, row => row.Programme) { IsGroup = true },
        new(CentreColumn.Municipality, Texts.Municipality, row => row.Municipality) { IsGroup = true },
        new(CentreColumn.Cohort, Texts.Cohort, row => row.Cohort) { IsGroup = true, IsPlain = true },
        new(CentreColumn.Owed, Texts.AllOwed, row => row.Counts.All) { IsNumber = true, OnScreen = false },
        new(CentreColumn.Done, Texts.Accepted, row => row.Counts.Done) { IsNumber = true, OnScreen = false },
        new(CentreColumn.Overdue, StandingWords.Of(Standing.Overdue), row => row.Counts.Overdue) { IsNumber = true },
        new(CentreColumn.DueSoon, StandingWords.Of(Standing.DueSoon), row => row.Counts[Standing.DueSoon]) { IsNumber = true },
        new(CentreColumn.Submitted, StandingWords.Of(Standing.Submitted), row => row.Counts[Standing.Submitted]) { IsNumber = true },
        new(CentreColumn.Progress, Texts.ProgressPercent, row => row.Counts.All == 0 ? null : row.Counts.DonePercent),
    ]);
}
