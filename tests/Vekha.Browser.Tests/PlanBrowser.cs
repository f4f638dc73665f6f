using Vekha.Testing;

namespace Vekha.Browser.Tests;

/// <summary>With <see cref="TestPlan"/> in force.</summary>
public sealed class PlanBrowser(Chromium chromium) : Browser(chromium)
{
    public TestPlan Plan { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Plan = await TestPlan.PutInForceAsync(App.Database);
    }
}
