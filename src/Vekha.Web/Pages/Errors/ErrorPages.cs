using Microsoft.AspNetCore.Diagnostics;

namespace Vekha.Web.Pages.Errors;

internal static class ErrorPages
{
    /// <summary>An error page is read, whatever was posted: else it would be asked for the posted form's handler and token.</summary>
    public static Task AsReadAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
