using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <summary>What is changed: a plan that an annex holds, or the text of the act itself.</summary>
/// <param name="IsPlan">null where the clause does not say.</param>
/// <param name="Annex">The number of the annex, where one is named.</param>
/// <param name="Programme">A code of <see cref="ProgrammeCodes"/>, where the plan is named by its programme.</param>
public sealed record AmendmentScope(bool? IsPlan, int? Annex, string? Programme)
{
    public static AmendmentScope Unsaid { get; } = new(null, null, null);

    /// <summary>The title of the plan.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The act is named, but no part of it: its annexes are a part of it, too.</summary>
    public bool IsWholeAct { get; init; }
}
