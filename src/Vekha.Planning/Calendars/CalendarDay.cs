namespace Vekha.Planning.Calendars;

/// <summary>A day of which a table says whether it is worked.</summary>
public readonly record struct CalendarDay(DateOnly Day, bool Working);
