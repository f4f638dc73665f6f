using System.Net;
using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Centres;

/// <summary>The page where centres are added by a table, as a person without script uses it.</summary>
internal static class ImportedTables
{
    public const string Address = "/centres/import";

    public static Task<HttpResponseMessage> CheckAsync(this Visitor visitor, string table, bool create = false) =>
        visitor.PostAsync(Address, "import", Fields(table, create));

    public static Task<HttpResponseMessage> CheckAsync(this Visitor visitor, byte[] content, string name) =>
        visitor.PostAsync(Address, "import", [], (content, name, "Form.File"));

    /// <summary>What the preview says, which is shown beside the form it belongs to.</summary>
    public static async Task<IHtmlDocument> PreviewAsync(this Visitor visitor, string table, bool create = false) =>
        await ReadAsync(await visitor.CheckAsync(table, create));

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await Visitor.ReadAsync(answer);
    }

    /// <summary>Presses the button that saves what the preview showed.</summary>
    public static Task<HttpResponseMessage> SaveAsync(
        this Visitor visitor, IHtmlDocument preview, Dictionary<string, string>? changed = null) =>
        visitor.PostAsync(Visitor.FormOf(preview, "import"), Address, new(changed ?? []) { ["Form.Save"] = "true" });

    public static bool MaySave(this IHtmlDocument preview) => preview.QuerySelector("button[name='Form.Save'][value=true]") is not null;

    /// <summary>State, messages and name of each row.</summary>
    public static IReadOnlyList<string> Rows(this IHtmlDocument preview) =>
        [.. preview.QuerySelectorAll("tbody tr")
            .Select(r => string.Join(" | ", r.QuerySelectorAll("[data-label=\"Что с ней\"] > *").Select(e => e.TextContent.Trim())))];

    public static string? Alert(this IHtmlDocument page) => page.QuerySelector("#table-error")?.TextContent.Trim();

    private static Dictionary<string, string> Fields(string table, bool create) =>
        create ? new() { ["Form.Table"] = table, ["Form.Create"] = "true" } : new() { ["Form.Table"] = table };
}
