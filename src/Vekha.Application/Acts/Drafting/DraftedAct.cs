using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Application.Acts.Drafting;

/// <summary>An act, its plans and its passport as they stand now, with all that people have corrected.</summary>
/// <param name="Change">What it makes of a plan, where it was made on screen to change one.</param>
public sealed record DraftedAct(Reading Reading, DraftedChange? Change)
{
    /// <summary>As it is to be printed.</summary>
    public OfficialForm Form(AmendingStyle style) =>
        Change is { } change && Reading.Act is { } act ? AmendingAct.Of(act, change.Plan, style) : OfficialForm.Of(Reading);
}

/// <param name="Whole">Why only the whole plan can be worded anew; null where rows do.</param>
/// <param name="SuggestsWhole">Most rows change: a list of them would be longer than the plan.</param>
public sealed record DraftedChange(PlanChange Plan, WholeReason? Whole, bool SuggestsWhole);
