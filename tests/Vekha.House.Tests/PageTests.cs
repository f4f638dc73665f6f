using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

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

    /// <summary>What a form binds as an enumeration is compared with its names before the page sees it; read out of text, any number is a
    /// member of it. A button whose value says several things at once is read by hand.</summary>
    [Fact]
    public void A_form_holds_a_choice_as_its_enumeration()
    {
        var readers = SourceProject.All.Single(project => project.Name == "Web").Calls(name => name is "TryParse" or "Parse")
            .Where(call => call.To.ContainingType.SpecialType == SpecialType.System_Enum).Select(call => call.From.Name).Distinct();
        readers.Where(name => name.EndsWith("Form", StringComparison.Ordinal) || name.EndsWith("Row", StringComparison.Ordinal)
            || name.StartsWith("Typed", StringComparison.Ordinal)).ShouldBe(["OwnerForm"]);
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
