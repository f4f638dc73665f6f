namespace Vekha.Documents.Places;

/// <summary>Words of the contract for a place in a document, as in «where» of a finding. Plans are counted from 1.</summary>
public static class PlaceCode
{
    public static string OfClause(string number) => $"act, clause {number}";

    /// <summary>«act, number»</summary>
    public static string OfHead(HeadPart part) => $"act, {part.ToString().ToLowerInvariant()}";

    public static string OfPlan(int plan) => $"plan {plan}";

    /// <param name="number">As printed; null where the row prints none.</param>
    /// <param name="index">Of the measure in its plan, counted from 0; names the row where no number is printed.</param>
    public static string OfMeasure(int plan, string? number, int index) =>
        number is null ? $"plan {plan}, row {index + 1}" : $"plan {plan}, measure {number}";
}
