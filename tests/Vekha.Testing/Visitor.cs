using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Vekha.Testing;

/// <summary>Walks the pages as a browser without script does: reads a page, fills in a form of it, posts it.</summary>
public sealed class Visitor(HttpClient http)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Http { get; } = http;

    public async Task SignInAsync(string login, string password)
    {
        var answer = await PostAsync("/sign-in", "sign-in", new() { ["Form.Login"] = login, ["Form.Password"] = password });
        if (answer.StatusCode != HttpStatusCode.Redirect && answer.StatusCode != HttpStatusCode.SeeOther)
            throw new InvalidOperationException($"«{login}» could not sign in: {answer.StatusCode}.");
    }

    public async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>The page at an address, which must answer 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        Parser.ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Posts a form of a page with its hidden and filled-in fields, some of them changed.</summary>
    /// <param name="form">The form's name («@formname»), or its action.</param>
    /// <param name="files">Content, file name and field name of files to upload.</param>
    public async Task<HttpResponseMessage> PostAsync(
        string page, string form, Dictionary<string, string>? fields = null, params (byte[] Content, string Name, string Field)[] files)
    {
        var document = await PageAsync(page);
        return await PostAsync(FormOf(document, form), page, fields ?? [], files);
    }

    public async Task<HttpResponseMessage> PostAsync(
        IHtmlFormElement form, string page, Dictionary<string, string> fields, params (byte[] Content, string Name, string Field)[] files)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in ValuesOf(form).Where(v => !fields.ContainsKey(v.Name)).Concat(fields.Select(f => (f.Key, f.Value))))
            content.Add(new StringContent(value), name);
        foreach (var (bytes, name, field) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(part, field, name);
        }
        var action = form.GetAttribute("action");
        return await Http.PostAsync(new Uri(string.IsNullOrEmpty(action) ? page : action, UriKind.Relative), content);
    }

    /// <summary>Posts a form that no page offers this person, under the token of one that does.</summary>
    /// <param name="handler">The form's name («@formname»).</param>
    public async Task<HttpResponseMessage> ForgeAsync(string address, string handler, Dictionary<string, string>? fields = null)
    {
        var token = (await PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            [.. fields ?? [], new("__RequestVerificationToken", token), new("_handler", handler)]);
        return await Http.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    /// <summary>Where a redirect leads, without scheme and host.</summary>
    public static string TargetOf(HttpResponseMessage answer) =>
        answer.Headers.Location is { } to ? to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString
        : throw new InvalidOperationException($"No redirect: {answer.StatusCode}.");

    public static IHtmlFormElement FormOf(IHtmlDocument document, string form) =>
        document.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(f =>
            f.GetAttribute("action") == form || f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form)
        ?? throw new InvalidOperationException($"The page has no form «{form}».");

    private static IEnumerable<(string Name, string Value)> ValuesOf(IHtmlFormElement form) => form.Elements
        .Select(e => e switch
        {
            IHtmlInputElement { IsDisabled: true } => default,
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => default,
            IHtmlInputElement { Type: "file" or "submit" or "button" } => default,
            IHtmlInputElement input => (input.Name, input.Value),
            IHtmlSelectElement select => (select.Name, select.Value),
            IHtmlTextAreaElement area => (area.Name, area.Value),
            _ => default((string?, string?)),
        })
        .Where(v => !string.IsNullOrEmpty(v.Item1))
        .Select(v => (v.Item1!, v.Item2 ?? ""));
}
