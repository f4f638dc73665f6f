using Xunit;

namespace Vekha.Testing;

/// <summary>One application and one database for a class of tests.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    public VekhaApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await VekhaApp.StartAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
