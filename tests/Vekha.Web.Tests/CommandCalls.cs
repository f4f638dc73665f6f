using Microsoft.Extensions.DependencyInjection;
using Vekha.Application;
using Vekha.Planning.Access;
using Vekha.Testing;
using Vekha.Web.Access;

namespace Vekha.Web.Tests;

/// <summary>Calls a command as a job or another interface would: without a request of HTTP.</summary>
internal static class CommandCalls
{
    /// <param name="login">Of the person who asks.</param>
    public static async Task<Outcome<T>> AskAsync<TCommand, T>(
        this VekhaApp app, Func<TCommand, Viewer, Task<Outcome<T>>> call, string login) where TCommand : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentViewer>();
        var viewer = await current.LoadAsync(TestRegion.IdOf(login), TestContext.Current.CancellationToken);
        return await call(scope.ServiceProvider.GetRequiredService<TCommand>(), viewer);
    }
}
