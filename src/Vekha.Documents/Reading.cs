using System.Text.Json.Serialization;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Documents.Plans;

namespace Vekha.Documents;

/// <summary>What was read out of one official document.</summary>
/// <param name="Act">null where no heading of an act is printed above the plan.</param>
public sealed record Reading(
    Act? Act,
    IReadOnlyList<Plan> Plans,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>null where the document is not the passport of a regional project.</summary>
    public Passport? Passport { get; init; }

    /// <summary>Where each act clause, measure and row of a passport was printed, by the same words as <see cref="Finding.Where"/>: «plan
    /// 1, measure 10». Rows that share a number share the place of the first.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, LineSpan> Places { get; init; } = new Dictionary<string, LineSpan>();

    /// <summary>Where each measure of each plan was printed, in the order of <see cref="Plans"/>; empty where the reading was not made from
    /// a text.</summary>
    [JsonIgnore]
    public IReadOnlyList<IReadOnlyList<MeasurePlace>> MeasurePlaces { get; init; } = [];

    /// <summary>The paragraphs of the clauses that have several, by the number of the clause.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Paragraphs { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The columns of each plan, in the order of <see cref="Plans"/>; null, or missing, where the usual ones are to be
    /// printed.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlanLayout?> Layouts { get; init; } = [];
}
