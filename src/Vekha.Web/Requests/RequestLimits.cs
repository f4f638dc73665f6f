using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.RateLimiting;
using Vekha.Planning.Access.Passwords;
using Vekha.Web.Answers;
using Vekha.Web.Pages.Errors;

namespace Vekha.Web.Requests;

/// <summary>How often, and how many at once. A whole school may share one address, so these stop a machine, not a teachers' meeting.
/// Stands after the session is known and before any body is read.</summary>
internal static class RequestLimits
{
    /// <summary>For pages that take a password, whoever posts to them.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Forms that one address may post without a session in <see cref="Window"/>.</summary>
    public const int Attempts = 120;

    // At once and without a session: from one address, and from all together. Each may hold a form of the usual size in memory.
    private const int AtOnceFromAddress = 8;
    private const int AtOnce = 64;

    // Of one person, at pages that take files.
    private const int UploadsAtOnce = 4;

    private const int QueuePerPlace = 4;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static void AddTo(RateLimiterOptions options)
    {
        options.AddPolicy(SignIn, context => PostedFrom(context) is { } address ? Often(address) : Unlimited);
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => Stranger(context) is { } address ? Often(address) : Unlimited),
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => Stranger(context) is { } address ? Few(address, AtOnceFromAddress) : Unlimited),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Stranger(context) is null ? Unlimited : Few("", AtOnce)),
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => Uploader(context) is { } person ? Few(person, UploadsAtOnce) : Unlimited));
        options.OnRejected = (context, _) => new(RefuseAsync(context.HttpContext, context.Lease));
    }

    private static Task RefuseAsync(HttpContext http, RateLimitLease lease)
    {
        // Only a limit of how many at once says that its queue is full.
        var (code, wait) = lease.TryGetMetadata(MetadataName.ReasonPhrase, out _)
            ? (StatusCodes.Status503ServiceUnavailable, Soon) : (StatusCodes.Status429TooManyRequests, Window);
        http.Response.Headers.RetryAfter = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return PageAnswer.WriteAsync<Failure>(http, code, new() { [nameof(Failure.Code)] = code });
    }

    private static RateLimitPartition<string> Often(string address) => RateLimitPartition.GetSlidingWindowLimiter(address, _ => new()
    {
        PermitLimit = Attempts,
        Window = Window,
        SegmentsPerWindow = 5,
        QueueLimit = 0,
    });

    private static RateLimitPartition<string> Few(string key, int atOnce) => RateLimitPartition.GetConcurrencyLimiter(key, _ => new()
    {
        PermitLimit = atOnce,
        QueueLimit = QueuePerPlace * atOnce,
    });

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("none");

    private static string? Stranger(HttpContext context) => context.User.Identity?.IsAuthenticated == true ? null : PostedFrom(context);

    // Without an address (a socket of this machine) there is nobody to tell from others.
    private static string? PostedFrom(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Connection.RemoteIpAddress is { } address ? AddressNetwork.Of(address) : null;

    private static string? Uploader(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is not null
            ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
}
