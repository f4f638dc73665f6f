using Vekha.Testing;

namespace Vekha.Web.Tests.Plans;

/// <summary>The plan of ours in force in our region and in the other one, which nobody of ours may see.</summary>
public sealed class PlanFixture : IAsyncLifetime
{
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
}
