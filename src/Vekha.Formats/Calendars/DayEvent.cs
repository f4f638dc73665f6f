namespace Vekha.Formats.Calendars;

/// <summary>One whole day of a calendar.</summary>
/// <param name="Uid">The same at every export of the same thing, so that programs move the event and do not add another.</param>
public sealed record DayEvent(string Uid, DateOnly Day, string Summary, string? Description = null, Uri? Address = null);
