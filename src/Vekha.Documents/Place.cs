using Vekha.Documents.Acts;
using Vekha.Documents.Plans;

namespace Vekha.Documents;

/// <summary>Words of the contract for a place in a document, as in «where» of a finding. Plans are counted from 1.</summary>
public static class Place
{
    public static string OfClause(Clause clause) => $"act, clause {clause.Number}";

    /// <summary>«act, number»</summary>
    public static string OfHead(HeadPart part) => $"act, {part.ToString().ToLowerInvariant()}";

    public static string OfPlan(int plan) => $"plan {plan}";

    /// <param name="index">Of the measure in its plan, counted from 0; names the row where no number is printed.</param>
    public static string OfMeasure(int plan, Measure measure, int index) =>
        measure.Number is { } number ? $"plan {plan}, measure {number}" : $"plan {plan}, row {index + 1}";
}
