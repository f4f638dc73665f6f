using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Vekha.Web.Requests;

/// <summary>Who sends a request drop by drop holds a connection, and where he has not signed in, a place among those who are
/// answered. A telephone on the slowest network (GPRS, 4 KiB in a second) stays well above this.</summary>
internal static class SlowSenders
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void Limit(KestrelServerLimits limits)
    {
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.MinRequestBodyDataRate = new(bytesPerSecond: 1024, Grace);
        limits.MinResponseDataRate = new(bytesPerSecond: 1024, Grace);
    }
}
