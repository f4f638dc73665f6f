using Microsoft.AspNetCore.Http.HttpResults;
using Vekha.Web.Layout;

namespace Vekha.Web.Answers;

/// <summary>Answers a request with a page that is not the one it asked for, at the same address.</summary>
internal static class PageAnswer
{
    public static Task WriteAsync<TPage>(HttpContext context, int status, Dictionary<string, object?>? parameters = null) =>
        new RazorComponentResult<App>(new Dictionary<string, object?>
        {
            [nameof(App.Page)] = typeof(TPage),
            [nameof(App.Parameters)] = parameters,
        })
        { StatusCode = status }.ExecuteAsync(context);
}
