using Vekha.Planning.Files;

namespace Vekha.Planning.Editions;

/// <summary>What counts as done before a plan comes into force.</summary>
/// <param name="Measures">Those chosen; a measure that is not among them stays owed.</param>
/// <param name="Until">The last day of dates that count as done; it lies before the day of putting in force.</param>
/// <param name="FileId">A document that says so.</param>
public sealed record TakeOver(IReadOnlyList<MeasureId> Measures, DateOnly Until, string? Reason, FileId? FileId);
