using System.Collections.Concurrent;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Access;

namespace Vekha.Web.Layout;

/// <summary>The number in the head of every page: how much waits for the person. It is asked for once in a while, beside the page and
/// on a connection of its own, and anew after the person has done anything.</summary>
public sealed class PendingCounts(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<PersonId, (PendingCount Count, long At)> known = new();

    /// <returns>null where it is not known, and this is no moment to ask.</returns>
    public async Task<PendingCount?> OfAsync(HttpContext http, Viewer viewer)
    {
        var isKnown = known.TryGetValue(viewer.PersonId, out var last);
        // What is posted may change it; and a page that tells what went wrong asks for nothing.
        if (!HttpMethods.IsGet(http.Request.Method)) known.TryRemove(viewer.PersonId, out _);
        else if (http.Response.StatusCode < StatusCodes.Status400BadRequest && !(isKnown && time.GetElapsedTime(last.At) < Kept))
        {
            await using var scope = scopes.CreateAsyncScope();
            var count = await scope.ServiceProvider.GetRequiredService<PendingCountQuery>().RunAsync(viewer, http.RequestAborted);
            known[viewer.PersonId] = (count, time.GetTimestamp());
            return count;
        }
        return isKnown ? last.Count : null;
    }
}
