namespace Vekha.Documents.Passports;

/// <summary>The passport of a regional project (паспорт регионального проекта), of the form of 2018 or of the form in use since
/// 2022.</summary>
/// <param name="Goal">Without the leading «Цель: ».</param>
public sealed record Passport(
    string Name,
    string? ShortName,
    string? FederalProject,
    DateOnly? Start,
    DateOnly? End,
    Official? Curator,
    Official? Head,
    Official? Administrator,
    IReadOnlyList<string> Programmes,
    string? Goal,
    IReadOnlyList<PrintedIndicator> Indicators,
    IReadOnlyList<PrintedResult> Results,
    IReadOnlyList<PrintedFunding> Funding,
    IReadOnlyList<PrintedParticipant> Participants,
    IReadOnlyList<PrintedPlanRow> Plan);
