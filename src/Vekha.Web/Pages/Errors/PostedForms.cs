namespace Vekha.Web.Pages.Errors;

/// <summary>A form posted to a page that does not exist for this person. Such a page renders nothing, so the framework does not
/// find the form on it and answers an empty 400 in place of the 404 that the page asked for; the same where the page is there
/// and its form is gone.</summary>
internal static class PostedForms
{
    private static readonly object NotFound = new();

    /// <summary>The page being rendered says that what it shows does not exist.</summary>
    public static void NoteNotFound(HttpContext? context) => context?.Items.TryAdd(NotFound, null);

    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (!HttpMethods.IsPost(context.Request.Method)) return;
        if (context.Response is not { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest } answer) return;
        if (context.Items.ContainsKey(NotFound)) answer.StatusCode = StatusCodes.Status404NotFound;
        // The words for an error are shown only where the answer has no kind of content yet.
        answer.ContentType = null;
    }
}
