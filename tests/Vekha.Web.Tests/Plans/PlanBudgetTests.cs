using Vekha.Testing;

namespace Vekha.Web.Tests.Plans;

public sealed class PlanBudgetTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("/plan")]
    [InlineData("/plan?standing=Overdue&cohort=2024&q=куб")]
    [InlineData("/plan?edition=all")]
    [InlineData("/plan/measures")]
    [InlineData("/plan/timeline?compare=on")]
    [InlineData("/plan/undated")]
    [InlineData("/calendar?month=2024-06&person={person}&centre={centre}")]
    [InlineData("/calendar/feeds")]
    [InlineData("/obligations?standing=All&q=центр&cohort=2024")]
    [InlineData("/centres")]
    [InlineData("/acts")]
    [InlineData("/views")]
    [InlineData("/centres/{centre}")]
    [InlineData("/centres/{centre}/edit")]
    public async Task A_page_asks_the_database_at_most_eight_times(string address)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        address = address.Replace("{centre}", TestRegion.ZarechyeCube.Id.ToString(), StringComparison.Ordinal)
            .Replace("{person}", TestRegion.IdOf("head").ToString(), StringComparison.Ordinal);
        await visitor.PageAsync(address);
        // The server, which has just started, may ask for itself meanwhile: what a page asks it asks each time.
        for (var visits = 0; visits == 0 || (visits < 3 && fixture.App.Queries.Count > 8); visits++)
        {
            fixture.App.Queries.Reset();
            await visitor.PageAsync(address);
        }
        fixture.App.Queries.Count.ShouldBeInRange(1, 8, string.Join("\n---\n", fixture.App.Queries.Statements));
    }

    [Fact]
    public async Task The_list_with_every_filter_stays_within_the_budget()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var address =
            $"/obligations?edition={fixture.Plan.Edition.Id}&centre={TestRegion.ZarechyeCube.Id}"
                + $"&measure={fixture.Plan.Measure(TestPlan.Creation).Id}"
            + $"&municipality={TestRegion.Zarechye.Id}&standing=Overdue&from=2023-01-01&to=2024-12-31&q=решение&cohort=2023";
        (await visitor.PageAsync(address)).QuerySelectorAll(".vk-obligations tbody th[scope=row]").Length.ShouldBe(1);
        fixture.App.Queries.Reset();
        await visitor.PageAsync(address);
        fixture.App.Queries.Count.ShouldBeInRange(1, 8);
    }
}
