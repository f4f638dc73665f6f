using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Editions;

public sealed class PlanScopeTests
{
    private static readonly Organisation Region =
        Organisation.Create(new(Guid.CreateVersion7()), "Область", null, OrganisationKind.Region, null);
    private static readonly Organisation School =
        Organisation.Create(new(Guid.CreateVersion7()), "МБОУ «Школа № 1»", "Школа № 1", OrganisationKind.Host, Region);
    private static readonly IReadOnlyList<Centre> Centres = [Of(2023), Of(2023), Of(2024), Of(2024), Of(2025)];

    [Fact]
    public void All_and_all_stays_all_of_both() =>
        Nothing.With(new([2024], null), Centres).With(new([2023], null), Centres).ShouldSatisfyAllConditions(
            c => c.Cohorts.ShouldBe([2023, 2024]), c => c.Centres.ShouldBeNull());

    [Fact]
    public void All_of_one_cohort_and_some_of_another_are_those_that_are_there_and_the_chosen()
    {
        var both = Nothing.With(new([2023], null), Centres).With(new([2024], [Centres[3].Id]), Centres);
        both.Centres!.ShouldBe([Centres[0].Id, Centres[1].Id, Centres[3].Id], ignoreOrder: true);
        both.With(new([], null), [.. Centres, Of(2024)]).Centres!.ShouldBe(both.Centres!);
    }

    /// <summary>In whatever parts an edition is put in force, it covers what was chosen and nothing else.</summary>
    [Fact]
    public void It_covers_the_sum_of_what_was_chosen()
    {
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var random = new Random(seed);
            var (scope, chosen) = (Nothing, new HashSet<CentreId>());
            for (var part = 0; part < 3; part++)
            {
                int[] cohorts = [.. new[] { 2023, 2024, 2025 }.Where(_ => random.Next(2) == 0)];
                CentreId[]? centres = random.Next(2) == 0 ? null
                    : [.. Centres.Where(c => cohorts.Contains(c.Cohort) && random.Next(2) == 0).Select(c => c.Id)];
                scope = scope.With(new(cohorts, centres), Centres);
                chosen.UnionWith(centres ?? Centres.Where(c => cohorts.Contains(c.Cohort)).Select(c => c.Id));
            }
            Centres.Where(c => scope.Cohorts.Contains(c.Cohort) && scope.Centres?.Contains(c.Id) != false).Select(c => c.Id)
                .ShouldBe(chosen, ignoreOrder: true, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("на базе МБОУ «Школа №1»", true)]
    [InlineData("на базе «ШКОЛА № 1» г. Озёрска", true)]
    [InlineData("на базе МБОУ «Школа № 11»", false)]
    [InlineData("в школах области", false)]
    public void A_title_names_a_school_by_its_whole_name(string title, bool named) =>
        (NamedHosts.In(title, [School]).Count == 1).ShouldBe(named);

    private static PlanScope Nothing => new([], null);

    private static Centre Of(int cohort) =>
        Centre.Create(new(Guid.CreateVersion7()), "IT-куб", "it-cube", School, Region.Id, null, cohort, CentreCard.Empty);
}
