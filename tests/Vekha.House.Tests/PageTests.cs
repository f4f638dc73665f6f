using System.Text.RegularExpressions;

namespace Vekha.House.Tests;

public sealed partial class PageTests
{
    /// <summary>A form that stands before the page knows whether its thing exists is taken away while the renderer still
    /// notes it, and now and then that ends in a failure in place of «не найдено».</summary>
    [Fact]
    public void A_page_whose_thing_may_not_exist_renders_no_form_before_it_knows()
    {
        var pages = SourceProject.All.SelectMany(project => project.PageFiles()).ToList();
        pages.ShouldNotBeEmpty();
        var early = pages.Select(page => (page, Text: File.ReadAllText(page)))
            .Where(page => page.Text.Contains("Navigation.NotFound()", StringComparison.Ordinal) && HasOpenForm(Markup(page.Text)))
            .Select(page => Path.GetFileName(page.page));
        early.ShouldBeEmpty();
    }

    /// <summary>Whether a form stands outside of every condition: pages write the outer braces at the start of a line.</summary>
    private static bool HasOpenForm(string markup) => Form().IsMatch(Conditions().Replace(markup, ""));

    private static string Markup(string page) => Code().Split(page)[0];

    [GeneratedRegex(@"^@code \{", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^@if [^\n]*\n\{\n.*?^\}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Conditions();

    [GeneratedRegex(@"@formname|<[A-Z]\w*(Form|Fields)\b")]
    private static partial Regex Form();
}
