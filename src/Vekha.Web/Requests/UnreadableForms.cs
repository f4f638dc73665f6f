namespace Vekha.Web.Requests;

internal static class UnreadableForms
{
    /// <summary>Refuses a form in an encoding that nothing here reads (UTF-7). Other faults of a form are left to the check of tokens,
    /// which answers them in words.</summary>
    public static async Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
                await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (NotSupportedException)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // Read again, it fails alike.
        }
        await next(context);
    }
}
