using Vekha.Application.Calendar;
using Vekha.Formats.Xlsx;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Calendar;

public enum CalendarColumn { Day, Number, Measure, Standing, Words }

/// <summary>The month as a list: what stands in its columns.</summary>
internal static class CalendarColumns
{
    public static ListDescription<CalendarEntry, CalendarColumn> All { get; } = new(Texts.Nav_Calendar, new(CalendarColumn.Day),
    [
        new(CalendarColumn.Day, Texts.Due, entry => entry.Day),
        new(CalendarColumn.Number, Texts.NumberSign, entry => entry.Number) { OnScreen = false },
        new(CalendarColumn.Measure, Texts.Measure, entry => entry.Name) { IsHead = true, IsGroup = true },
        new(CalendarColumn.Standing, Texts.State,
            entry => new ColouredText(StandingWords.Of(entry.Worst), StandingWords.Colour(entry.Worst)))
        {
            IsGroup = true,
            OnScreen = false,
        },
        new(CalendarColumn.Words, Texts.Obligations, entry => entry.Words),
    ]);

    /// <summary>The entries of the month, day by day.</summary>
    public static IEnumerable<CalendarEntry> EntriesOf(CalendarView view) => view.Days.OrderBy(day => day.Key).SelectMany(day => day);
}
