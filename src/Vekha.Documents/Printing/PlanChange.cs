using Vekha.Documents.Acts;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>What an amending act makes of a plan.</summary>
/// <param name="Amended">The act that approved the plan.</param>
/// <param name="Annex">The number of its annex that is the plan; null where it is the only one.</param>
/// <param name="Title">Of the plan in force.</param>
/// <param name="Former">The acts that have changed the plan since, in their order.</param>
/// <param name="Present">The plan as it is to be.</param>
/// <param name="Layout">The columns of the plan; null where they are not known.</param>
/// <param name="Rows">Row by row; null where rows change their numbers or their places, so that only the whole plan can be given.</param>
public sealed record PlanChange(
    Act Amended, int? Annex, string Title, IReadOnlyList<Act> Former, Plan Present, PlanLayout? Layout, IReadOnlyList<RowChange>? Rows)
{
    public bool IsRetitled => !string.Equals(Title, Present.Title, StringComparison.Ordinal);
}
