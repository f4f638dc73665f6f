namespace Vekha.Documents.Passports;

/// <summary>A row of the plan by which the project is carried out.</summary>
/// <param name="Responsible">One entry a person or body, in printed order.</param>
/// <param name="Document">Kind of document and what the result is like, the whole cell.</param>
/// <param name="Oversight">Level of control; a later short form is not expanded.</param>
public sealed record PrintedPlanRow(
    string Number,
    PlanRowKind Kind,
    string Name,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<string> Responsible,
    string? Document,
    string? Oversight);
