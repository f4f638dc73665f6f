using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions;

/// <summary>The head of an act in words, part by part, for the journal and for whoever saved it second.</summary>
public static class HeadWords
{
    public static IReadOnlyList<string> Of(Act? head) => head is null ? [] :
    [
        $"{(head.Type is { } type ? ActCitation.Of(type) : "")} {ActCitation.Reference(head.Number, head.Date)}".Trim(),
        head.Issuer ?? "",
        head.Place ?? "",
        head.Title ?? "",
        .. head.Amends.Select(amended => $"Изменяет: {ActCitation.Of(amended)}"),
        .. head.Clauses.Select(clause => $"{clause.Number}. {clause.Text}"),
        head.Signatory is { } signatory ? $"{signatory.Name}, {signatory.Position}" : "",
    ];

    /// <summary>The parts that only one of two heads has, one a line; null where there are none.</summary>
    public static string? Only(IReadOnlyList<string> parts, IReadOnlyList<string> others) =>
        string.Join("\n", parts.Except(others)) is { Length: > 0 } changed ? changed : null;
}
