using System.Globalization;

namespace Vekha.Planning.Approvals;

/// <summary>How a step and its letter are written down, on a page and in the journal alike.</summary>
public static class StepWords
{
    /// <summary>A deliverable that is agreed by no route.</summary>
    public const string NoRoute = "без согласования по маршруту";

    /// <summary>«шаг 2 из 3: Заключение»</summary>
    public static string StepOf(int index, int count, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"шаг {index + 1} из {count}: {name}");

    /// <summary>«Письмо № 15-04 от 20.01.2024»</summary>
    public static string LetterOf(string number, DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"Письмо №\u00a0{number} от\u00a0{date:dd.MM.yyyy}");

    /// <summary>What the journal tells of the reason of a decision: its letter, and what was said; null where neither is there.</summary>
    public static string? ReasonOf(StepDecision decision) => string.Join(". ", new[]
    {
        decision.Letter is { } letter ? LetterOf(letter.Number, letter.Date) : null,
        decision.ReasonInPlace,
    }.OfType<string>()) is { Length: > 0 } reason ? reason : null;
}
