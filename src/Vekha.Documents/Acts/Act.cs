using System.Text.Json.Serialization;

namespace Vekha.Documents.Acts;

/// <summary>An official document with a number and a date, as its head, clauses and signature print it.</summary>
/// <param name="Issuer">The body in ordinary case and nominative: «Правительство Ивановской области».</param>
/// <param name="Number">Without the sign for number and without inner spaces: «714-р».</param>
/// <param name="Place">As printed: «г. Кемерово».</param>
/// <param name="Amends">The acts whose text this act changes; acts merely mentioned are not among them.</param>
/// <param name="Clauses">Operative clauses in printed order, subclauses as entries of their own.</param>
public sealed record Act(
    ActType? Type,
    string? Issuer,
    DateOnly? Date,
    string? Number,
    string? Place,
    string? Title,
    IReadOnlyList<ActReference> Amends,
    IReadOnlyList<Clause> Clauses,
    Signatory? Signatory);

/// <summary>распоряжение, постановление, приказ, указ.</summary>
public enum ActType { Order, Resolution, Directive, Decree }

/// <summary>An act that is changed. Only its date and number are read; what a person adds is written beside them.</summary>
public sealed record ActReference(DateOnly Date, string Number)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ActType? Type { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }
}

/// <param name="Number">«1», «1.1», without the final dot.</param>
/// <param name="Text">Without its number and its subclauses, on one line.</param>
public sealed record Clause(string Number, string Text);

public sealed record Signatory(string Name, string Position);
