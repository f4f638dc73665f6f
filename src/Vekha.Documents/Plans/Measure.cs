using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Plans;

/// <summary>A numbered row of a plan. Texts are as printed, on one line.</summary>
/// <param name="Number">Without a final dot; a number printed twice is given twice.</param>
/// <param name="Oversight">The column «контроль исполнения», null where the table has none.</param>
public sealed record Measure(
    string? Number,
    string Name,
    IReadOnlyList<Party> Responsible,
    IReadOnlyList<Deliverable> Deliverables,
    Deadline Deadline,
    string? Oversight);
