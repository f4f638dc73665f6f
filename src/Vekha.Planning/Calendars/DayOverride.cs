namespace Vekha.Planning.Calendars;

/// <summary>A day on which the production calendar was edited by a person: it wins over the built-in data.</summary>
public sealed record DayOverride(DateOnly Day, bool IsWorking)
{
    /// <summary>As the journal tells of it: «2 мая 2025 г.: нерабочий день».</summary>
    /// <param name="day">The day in words.</param>
    public string Written(string day) => $"{day}: {(IsWorking ? "рабочий день" : "нерабочий день")}";
}
