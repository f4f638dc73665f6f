namespace Vekha.Planning.Scheduling;

/// <summary>The opening of a centre in words, as obligations and the journal keep it.</summary>
public static class OpeningWords
{
    /// <summary>«Изменена дата открытия центра: 15 января 2025 г.»</summary>
    /// <param name="openedOn">null means 1 September of the cohort's year.</param>
    public static string Reason(DateOnly? openedOn) =>
        $"Изменена дата открытия центра: {(openedOn is { } day ? DateWords.Of(day) : "1 сентября года создания")}";
}
