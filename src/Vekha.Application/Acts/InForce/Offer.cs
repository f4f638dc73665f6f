using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.InForce;

/// <summary>What can be chosen before a plan is put in force, and what is chosen.</summary>
/// <param name="Cohorts">All that have centres of the programme.</param>
/// <param name="Chosen">Of those that it is not in force for.</param>
/// <param name="Centres">Of the cohorts that are chosen or in force.</param>
/// <param name="Added">All that is chosen.</param>
internal sealed record Offer(
    IReadOnlyList<InForceQuery.OfferedCohort> Cohorts, IReadOnlyList<int> Chosen, IReadOnlyList<InForceQuery.OfferedCentre> Centres,
    PlanScope Added)
{
    /// <summary>For whom it would be in force, where anything was asked of a centre.</summary>
    public IReadOnlyList<int> CohortsOwing => [.. Centres.Where(c => c.Chosen || c.Already).Select(c => c.Cohort).Distinct()];

    /// <param name="hosts">Of the centres.</param>
    public static Offer Of(
        Edition edition, IReadOnlyList<EditionMeasure> measures, IReadOnlyList<Centre> centres, IReadOnlyList<Organisation> hosts,
        MeantCentres meant, InForceChoice choice)
    {
        var cohorts = centres.CountBy(c => c.Cohort).OrderBy(c => c.Key)
            .Select(c => new InForceQuery.OfferedCohort(c.Key, c.Value, edition.Cohorts.Contains(c.Key))).ToList();
        var chosen = choice.Cohorts?.ToHashSet() ?? (meant.By == MeantBy.Name
            ? [.. centres.Where(c => meant.Named.Contains(c.Id)).Select(c => c.Cohort)] : Meant(edition, measures, cohorts));
        int[] wanted = [.. cohorts.Where(c => !c.Already && chosen.Contains(c.Cohort)).Select(c => c.Cohort)];
        var places = hosts.ToDictionary(h => h.Id);
        InForceQuery.OfferedCentre[] rows = [.. centres.Where(c => wanted.Contains(c.Cohort) || edition.Cohorts.Contains(c.Cohort))
            .OrderBy(c => c.Cohort).ThenBy(c => c.Name, StringComparer.CurrentCulture).Select(Row)];
        return new(cohorts, wanted, rows,
            PlanScope.Chosen(edition, wanted, [.. rows.Where(c => c.Chosen).Select(c => c.Id)], centres));

        InForceQuery.OfferedCentre Row(Centre c)
        {
            var already = edition.Covers(c.Id, c.Cohort);
            var host = places[c.HostId];
            return new(c.Id, c.Name, host.ShortName ?? host.Name, c.Cohort, already, !already && IsChosen(c));
        }

        bool IsChosen(Centre c) =>
            choice.Centres is { } picked && choice.ShownFor.Contains(c.Cohort) ? picked.Contains(c.Id)
            : wanted.Contains(c.Cohort) && !meant.IsUnknown
                && (choice.Centres is not null || meant.By == MeantBy.Plan || meant.Named.Contains(c.Id));
    }

    /// <summary>The cohorts of the years of the plan, and those that its rules name; all where it speaks of none.</summary>
    private static HashSet<int> Meant(
        Edition edition, IReadOnlyList<EditionMeasure> measures, IReadOnlyList<InForceQuery.OfferedCohort> cohorts)
    {
        var meant = measures.SelectMany(m => m.Measure.Deadline.Rules).Select(r => r.Cohort).OfType<int>().ToHashSet();
        if (edition.Years is { } years) meant.UnionWith(cohorts.Select(c => c.Cohort).Where(c => c >= years.First && c <= years.Last));
        return meant.Count > 0 ? meant : [.. cohorts.Select(c => c.Cohort)];
    }
}
