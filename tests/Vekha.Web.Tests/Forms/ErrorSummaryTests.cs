using Vekha.Testing;

namespace Vekha.Web.Tests.Forms;

/// <summary>What is wrong with a form stands on top of the page, too, has the focus and leads to its fields.</summary>
public sealed class ErrorSummaryTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("/administration/people/new", "add")]
    [InlineData("/administration/working-days", "day")]
    [InlineData("/account/password", "password")]
    public async Task Errors_are_summed_up_on_top_with_the_focus_and_links_to_their_fields(string address, string form)
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var before = await admin.PageAsync(address);
        before.QuerySelector(".vk-error-summary").ShouldBeNull();
        var posted = before.QuerySelectorAll("main form[method=post]")
            .First(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") is { } handler
                && (handler == form || before.QuerySelectorAll("main form[method=post]").Length == 1));
        var empty = posted.QuerySelectorAll("input[name^='Form.']:not([type=hidden]), select[name^='Form.']")
            .ToDictionary(field => field.GetAttribute("name")!, _ => "");
        var page = await Visitor.ReadAsync(await admin.PostAsync((AngleSharp.Html.Dom.IHtmlFormElement)posted, address, empty));
        var summary = page.QuerySelector("main .vk-error-summary[autofocus][tabindex='-1']")!;
        var links = summary.QuerySelectorAll("a").ToList();
        links.ShouldNotBeEmpty();
        foreach (var link in links)
        {
            var field = link.GetAttribute("href")![1..];
            page.GetElementById(field).ShouldNotBeNull(field);
            page.GetElementById($"{field}-error")!.TextContent.ShouldBe(link.TextContent);
        }
        page.Title!.ShouldStartWith(Texts.Errors_PageTitle.Replace("{0}", "", StringComparison.Ordinal));
    }
}
