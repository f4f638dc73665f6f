using Vekha.Documents.Plans;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Plans;

/// <param name="Version">The draft as the person saw it.</param>
/// <param name="Programme">Its code; null where it is not known.</param>
/// <param name="First">The first year; null together with the last one where the plan names none.</param>
public sealed record CorrectPlanRequest(EditionId EditionId, uint Version, string? Title, string? Programme, int? First, int? Last)
{
    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    internal YearSpan? Years => (First, Last) is ({ } first, { } last) ? new(first, last) : null;

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (Typed.Line(Title) is null) faults.Add(nameof(Title), PlanFault.TitleRequired);
        if (First is null != Last is null) faults.Add(nameof(Last), PlanFault.BothYears);
        else if (First < PlanYears.First || Last > PlanYears.Last || Last < First) faults.Add(nameof(Last), PlanFault.YearsWrong);
        return faults;
    }
}

public enum PlanFault
{
    TitleRequired,

    /// <summary>One year is given without the other.</summary>
    BothYears,

    YearsWrong,
}
