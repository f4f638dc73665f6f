namespace Vekha.Planning.Calendars;

/// <summary>Article 112 of the Labour Code alone, for years whose transfers of days off nobody has entered.</summary>
internal static class LabourCode
{
    public static bool IsWorking(DateOnly day) => !IsWeekend(day) && !IsHoliday(day) && !IsMovedDayOff(day);

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) is
        (1, <= 8) or (2, 23) or (3, 8) or (5, 1) or (5, 9) or (6, 12) or (11, 4);

    // «При совпадении выходного и нерабочего праздничного дней выходной день переносится на следующий после праздничного
    // рабочий день», save for the January holidays, whose days off the Government moves.
    private static bool IsMovedDayOff(DateOnly day) => day is { DayOfWeek: DayOfWeek.Monday, Month: not 1 }
        && (IsHoliday(day.AddDays(-1)) || IsHoliday(day.AddDays(-2)));
}
