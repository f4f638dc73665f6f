using System.Globalization;

namespace Vekha.Planning.Journal;

/// <summary>A day as the journal writes it, «2026-11-21».</summary>
public static class WrittenDay
{
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
