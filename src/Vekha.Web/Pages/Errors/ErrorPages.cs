using System.Net.Sockets;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Vekha.Web.Pages.Errors;

internal static class ErrorPages
{
    // The framework writes the way to the page into the options: each application needs its own.
    public static void Show(ExceptionHandlerOptions options)
    {
        options.ExceptionHandlingPath = "/error";
        options.CreateScopeForErrors = true;
        options.StatusCodeSelector = error => IsDatabaseDown(error) ? StatusCodes.Status503ServiceUnavailable
            : IsTaken(error) ? StatusCodes.Status409Conflict : StatusCodes.Status500InternalServerError;
    }

    /// <summary>HEAD asks what GET would answer, without the content (RFC 9110, 9.3.2): pages know GET alone, and the server sends no
    /// content in answer to it. Stands before routing, which would refuse it.</summary>
    public static Task AnswerHeadsAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    /// <summary>Stands before routing, which would refuse the page of errors together with what it is to tell of.</summary>
    public static Task RefuseOtherMethodsAsync(HttpContext context, RequestDelegate next)
    {
        var (request, answer) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsPost(request.Method))
        {
            (request.Method, request.Path) = (HttpMethods.Get, $"/error/{StatusCodes.Status405MethodNotAllowed}");
            answer.StatusCode = StatusCodes.Status405MethodNotAllowed;
            answer.Headers.Allow = "GET, HEAD, POST";
        }
        return next(context);
    }

    /// <summary>An error page is read, whatever was posted: else it would be asked for the posted form's handler and token.</summary>
    public static Task AsReadAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    // It stops, starts, is full, or is being restored.
    private static readonly HashSet<string> Away =
    [
        PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown, PostgresErrorCodes.CannotConnectNow,
        PostgresErrorCodes.TooManyConnections, PostgresErrorCodes.InvalidCatalogName,
    ];

    // Two saved the same at once, or a form was posted with the key of another thing: what came first stands.
    private static bool IsTaken(Exception error) =>
        error is DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } };

    private static bool IsDatabaseDown(Exception error) => error switch
    {
        PostgresException refused => Away.Contains(refused.SqlState),
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => true,
        { InnerException: { } inner } => IsDatabaseDown(inner),
        _ => false,
    };
}
