using Vekha.Application.Obligations;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Application.Tests.Obligations;

public sealed class ListChoicesQueryTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public async Task What_the_list_is_narrowed_by_is_named_whether_alone_or_with_others(bool byCentre, bool byMeasure, bool byEdition)
    {
        var (centre, measure) = (TestRegion.ZarechyeCube, fixture.Plan.Measure(TestPlan.Creation));
        var choices = await AskAsync(
            "coordinator", byCentre ? centre.Id : null, byMeasure ? measure.Id : null, byEdition ? fixture.Plan.Edition.Id : null);
        choices.Centre.ShouldBe(byCentre ? centre.Name : null);
        choices.Measure.ShouldBe(byMeasure ? MeasureLabel.Of(measure.Number, measure.Name) : null);
        (choices.Programme is not null).ShouldBe(byEdition);
    }

    [Fact]
    public async Task What_the_viewer_does_not_see_is_not_named()
    {
        var choices = await AskAsync(
            "far-coordinator", TestRegion.ZarechyeCube.Id, fixture.Plan.Measure(TestPlan.Creation).Id, fixture.Plan.Edition.Id);
        (choices.Centre, choices.Measure, choices.Programme).ShouldBe((null, null, null));
    }

    private async Task<ListChoices> AskAsync(string login, CentreId? centre, MeasureId? measure, EditionId? edition)
    {
        await using var db = fixture.App.Database.Open();
        var filter = new ListFilter(centre, null, edition, measure, null, null, false, null, null, null);
        return await new ListChoicesQuery(db).RunAsync(filter, await fixture.App.ViewerAsync(login), Ct);
    }
}
