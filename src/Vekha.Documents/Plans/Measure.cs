using Vekha.Documents.Deadlines;

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

/// <summary>One responsible party.</summary>
/// <param name="ByAgreement">«(по согласованию)» stands after the name.</param>
public sealed record Party(string Name, bool ByAgreement);

/// <summary>The document that proves the measure.</summary>
/// <param name="Text">Without its list number and without the bracketed date that became <paramref name="Deadline"/>.</param>
public sealed record Deliverable(string Text, DeliverableKind Kind, Deadline? Deadline);

public enum DeliverableKind
{
    Order, Letter, Agreement, Application, Register, Notice, Report, Certificate, Licence, LocalAct, Plan, Publication, Form, Other,
}
