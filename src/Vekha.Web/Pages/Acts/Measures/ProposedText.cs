using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions.Amending;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>The words that a clause of an amending act proposes for a part of a measure, in the address of the form they are put
/// into.</summary>
/// <param name="Clause">As the act numbers it.</param>
internal sealed record ProposedText(MeasurePart Part, string Text, string Clause)
{
    private const string PartKey = "propose", TextKey = "text", ClauseKey = "clause";

    /// <summary>Addresses have their bounds; longer words are left to the person.</summary>
    private const int Longest = 1000;

    /// <returns>Empty where the clause proposes nothing.</returns>
    public static string Query(CellProposal? proposal, string clause) => proposal is { Text.Length: <= Longest }
        ? QueryString.Create(PartKey, $"{proposal.Part}").Add(TextKey, proposal.Text).Add(ClauseKey, clause).Value! : "";

    public static ProposedText? Of(IQueryCollection address) =>
        Enum.TryParse<MeasurePart>(address[PartKey], out var part) && MeasureText.Worded.Contains(part)
            && address[TextKey].ToString() is { Length: > 0 and <= Longest } text
            ? new(part, text, address[ClauseKey].ToString()) : null;
}
