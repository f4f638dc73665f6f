using Vekha.Planning.Centres;

namespace Vekha.Planning.Editions;

/// <summary>For whom an edition is in force.</summary>
/// <param name="Cohorts">In order.</param>
/// <param name="Centres">null for all of the programme and the cohorts, later ones too.</param>
public sealed record PlanScope(IReadOnlyList<int> Cohorts, IReadOnlyList<CentreId>? Centres)
{
    /// <summary>What is chosen to be added to an edition.</summary>
    /// <param name="chosen">Where these are all that can be, those that come later are meant, too.</param>
    /// <param name="centres">All of the programme.</param>
    public static PlanScope Chosen(
        Edition edition, IReadOnlyList<int> cohorts, IReadOnlyList<CentreId> chosen, IReadOnlyList<Centre> centres)
    {
        var all = centres.Where(c => cohorts.Contains(c.Cohort) && !edition.Covers(c.Id, c.Cohort)).Select(c => c.Id);
        return new(cohorts, chosen.ToHashSet().SetEquals(all) ? null : [.. chosen.Distinct().OrderBy(id => id.Value)]);
    }

    /// <summary>What an edition is in force for, and more. Where all were chosen once and some the other time, those that are there
    /// now are named one by one.</summary>
    /// <param name="centres">All of the programme.</param>
    public PlanScope With(PlanScope added, IReadOnlyList<Centre> centres)
    {
        int[] cohorts = [.. Cohorts.Union(added.Cohorts).Order()];
        if (IsWhole && added.IsWhole) return new(cohorts, null);
        return new(cohorts, [.. Named(this).Union(Named(added)).OrderBy(id => id.Value)]);

        IEnumerable<CentreId> Named(PlanScope part) =>
            part.Centres ?? centres.Where(c => part.Cohorts.Contains(c.Cohort)).Select(c => c.Id);
    }

    private bool IsWhole => Centres is null || Cohorts.Count == 0 && Centres.Count == 0;
}
