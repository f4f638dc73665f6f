using Microsoft.Extensions.DependencyInjection;
using Vekha.Application;
using Vekha.Application.Access;
using Vekha.Planning;
using Vekha.Planning.Access;

namespace Vekha.Testing;

/// <summary>Calls a command as a job or another interface would: without a request of HTTP.</summary>
public static class CommandCalls
{
    /// <param name="login">Of the person who asks.</param>
    public static async Task<Outcome<T>> AskAsync<TCommand, T>(
        this VekhaApp app, Func<TCommand, Viewer, Task<Outcome<T>>> call, string login) where TCommand : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        var viewer = await app.ViewerAsync(login);
        return await call(scope.ServiceProvider.GetRequiredService<TCommand>(), viewer);
    }

    /// <returns>Why it is refused; null where it is done.</returns>
    public static async Task<Refusal?> RefusalAsync<TCommand, T>(
        this VekhaApp app, Func<TCommand, Viewer, Task<Outcome<T>>> call, string login) where TCommand : notnull
    {
        var outcome = await app.AskAsync(call, login);
        return outcome.Faults.Count == 0 ? outcome.Refusal
            : throw new InvalidOperationException($"Faults: {string.Join(", ", outcome.Faults.Select(f => $"{f.Field} {f.Code}"))}.");
    }

    public static async Task<Viewer> ViewerAsync(this VekhaApp app, string login)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ViewerQuery>()
            .RunAsync(TestRegion.IdOf(login), TestRegion.Today, CancellationToken.None);
    }
}
