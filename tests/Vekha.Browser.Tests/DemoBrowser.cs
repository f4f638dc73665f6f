using Microsoft.Extensions.DependencyInjection;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Demo;
using Vekha.Testing;

namespace Vekha.Browser.Tests;

/// <summary>The same with the demonstration region, in which every page has something to show.</summary>
public sealed class DemoBrowser(Chromium chromium) : Browser(chromium)
{
    protected override string Password => DemoAccounts.Password;

    public override async ValueTask InitializeAsync()
    {
        App = await VekhaApp.ListenAsync(await TestDatabase.CreateEmptyAsync());
        await using var scope = App.Services.CreateAsyncScope();
        var (db, files) = (scope.ServiceProvider.GetRequiredService<VekhaDb>(), scope.ServiceProvider.GetRequiredService<FileStore>());
        await new DemoLoading(db, files).LoadAsync(TestRegion.Today, CancellationToken.None);
    }
}
