using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Xunit;

namespace Vekha.Testing;

/// <summary>An application with a plan in force in our region and in another one.</summary>
public sealed class PlanFixture : IAsyncLifetime
{
    private int _quarters;

    public VekhaApp App { get; private set; } = null!;
    public TestPlan Plan { get; private set; } = null!;
    public TestPlan FarPlan { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await VekhaApp.StartAsync();
        Plan = await TestPlan.PutInForceAsync(App.Database);
        FarPlan = await TestPlan.PutInForceAsync(App.Database, TestRegion.OtherRegion);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public Task<Obligation> ObligationAsync(string measure, Centre? centre) => Plan.ObligationAsync(App.Database, measure, centre);

    /// <summary>A quarter's monitoring of the IT-cube of Zarechye that no other test has.</summary>
    public async Task<Obligation> FreshAsync()
    {
        await using var db = App.Database.Open();
        var (measure, centre, taken) = (Plan.Measure(TestPlan.Monitoring).Id, TestRegion.ZarechyeCube.Id, _quarters++);
        // Later years are as good as any: the series is made as long as the tests ask for.
        var quarters = await db.Obligations.AsNoTracking().Where(o => o.MeasureId == measure && o.CentreId == centre).OrderBy(o => o.Due)
            .ToListAsync();
        if (taken < quarters.Count) return quarters[taken];
        var period = quarters[^1].Period!.Value;
        for (var i = quarters.Count; i <= taken; i++) period = period.Next;
        var added = Obligation.Of(new(Guid.CreateVersion7()), Plan.Measure(TestPlan.Monitoring), Plan.Edition, TestRegion.ZarechyeCube,
            new($"0:{period.Code}", 0, period.Last, period.Last, period, false));
        db.Obligations.Add(added);
        await db.SaveChangesAsync();
        return added;
    }

    public async Task<Obligation> SubmittedAsync(string by = "head")
    {
        var obligation = await FreshAsync();
        await TestPlan.SubmitAsync(App.Database, obligation.Id, by);
        return await NowAsync(obligation.Id);
    }

    public async Task<Obligation> NowAsync(ObligationId id)
    {
        await using var db = App.Database.Open();
        return await db.Obligations.AsNoTracking().SingleAsync(o => o.Id == id);
    }
}
