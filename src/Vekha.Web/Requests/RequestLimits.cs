using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Planning.Access.Passwords;

namespace Vekha.Web.Requests;

/// <summary>How often, and how many at once. A whole school may share one address, so these stop a machine, not a teachers' meeting.
/// Stands after the session is known and before any body is read. What is refused gets its words from the page of errors.</summary>
internal static class RequestLimits
{
    /// <summary>For pages that take a password, whoever posts to them.</summary>
    public const string SignIn = "sign-in";

    // For each that is answered so many wait.
    private const int QueuePerPlace = 4;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(options => options.OnRejected = RefuseAsync);
        services.AddOptions<RateLimiterOptions>()
            .Configure<IOptions<Settings>>((options, settings) => Limit(options, settings.Value.Limits));
    }

    private static void Limit(RateLimiterOptions options, LimitSettings limits)
    {
        options.AddPolicy(SignIn, context => Often(PostedFrom(context), limits.FormsFromAddress));
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Each(context => Often(Stranger(context), limits.FormsFromAddress)),
            Each(context => Few(Stranger(context), limits.AtOnceFromAddress)),
            Each(context => Few(Stranger(context) is null ? null : "all", limits.AtOnce)),
            Each(context => Few(Uploader(context), limits.UploadsAtOnce)));
    }

    private static ValueTask RefuseAsync(OnRejectedContext context, CancellationToken ct)
    {
        // Only a limit of how many at once says that its queue is full.
        var isFull = context.Lease.TryGetMetadata(MetadataName.ReasonPhrase, out _);
        var (code, wait) = isFull ? (StatusCodes.Status503ServiceUnavailable, Soon) : (StatusCodes.Status429TooManyRequests, Window);
        var answer = context.HttpContext.Response;
        answer.StatusCode = code;
        answer.Headers.RetryAfter = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    private static PartitionedRateLimiter<HttpContext> Each(Func<HttpContext, RateLimitPartition<string>> partition) =>
        PartitionedRateLimiter.Create(partition);

    /// <param name="key">null where nothing is limited.</param>
    private static RateLimitPartition<string> Often(string? key, int most) => key is null
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetSlidingWindowLimiter(key, _ => new()
        {
            PermitLimit = Math.Max(most, 1),
            Window = Window,
            SegmentsPerWindow = 5,
            QueueLimit = 0,
        });

    /// <param name="key">null where nothing is limited.</param>
    private static RateLimitPartition<string> Few(string? key, int atOnce) => key is null
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetConcurrencyLimiter(key, _ => new()
        {
            PermitLimit = Math.Max(atOnce, 1),
            QueueLimit = QueuePerPlace * Math.Max(atOnce, 1),
        });

    private static string? Stranger(HttpContext context) => context.User.Identity?.IsAuthenticated == true ? null : PostedFrom(context);

    // Without an address (a socket of this machine) there is nobody to tell from others.
    private static string? PostedFrom(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Connection.RemoteIpAddress is { } address ? AddressNetwork.Of(address) : null;

    private static string? Uploader(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && OversizedUploads.TakesFiles(context)
            ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
}
