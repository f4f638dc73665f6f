using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Vekha.Web.Answers;
using Vekha.Web.Pages.Errors;

namespace Vekha.Web.Pages.Account;

/// <summary>How often somebody may try to sign in from one address. A whole school may share one, so the limit stops
/// a machine, not a teachers' meeting; an account has its own lock-out.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";
    public const int Attempts = 120;

    public static void AddTo(RateLimiterOptions options)
    {
        options.AddPolicy(Policy, Partition);
        const int code = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
            new(PageAnswer.WriteAsync<Failure>(context.HttpContext, code, new() { [nameof(Failure.Code)] = code }));
    }

    // Without an address (a socket of this machine) there is nobody to tell from others.
    private static RateLimitPartition<string> Partition(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Connection.RemoteIpAddress is { } address
            ? RateLimitPartition.GetSlidingWindowLimiter(address.ToString(), _ => new()
            {
                PermitLimit = Attempts,
                Window = TimeSpan.FromMinutes(5),
                SegmentsPerWindow = 5,
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("");
}
