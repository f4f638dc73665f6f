namespace Vekha.Planning.Calendars;

/// <summary>A day on which the production calendar was edited by a person: it wins over the built-in data.</summary>
public sealed record DayOverride(DateOnly Day, bool IsWorking);
