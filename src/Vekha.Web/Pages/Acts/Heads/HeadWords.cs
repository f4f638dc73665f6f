using Vekha.Documents.Acts;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Heads;

/// <summary>A head in words, part by part, for the journal and for whoever saved it second.</summary>
internal static class HeadWords
{
    public static IReadOnlyList<string> Of(Act? head) => head is null ? [] :
    [
        $"{(head.Type is { } type ? ActCitation.Of(type) : "")} {ActCitation.Reference(head.Number, head.Date)}".Trim(),
        head.Issuer ?? "",
        head.Place ?? "",
        head.Title ?? "",
        .. head.Amends.Select(amended => $"{ActTexts.Head_Amends}: {ActWords.Of(amended)}"),
        .. head.Clauses.Select(clause => $"{clause.Number}. {clause.Text}"),
        head.Signatory is { } signatory ? $"{signatory.Name}, {signatory.Position}" : "",
    ];

    /// <summary>The parts that only one of two heads has.</summary>
    public static string? Only(IReadOnlyList<string> parts, IReadOnlyList<string> others) =>
        string.Join("\n", parts.Except(others)) is { Length: > 0 } changed ? changed : null;
}
