using System.Reflection;
using System.Text.RegularExpressions;

namespace Vekha.House.Tests;

public sealed partial class LayerTests
{
    [Theory]
    [InlineData("Vekha.Documents")]
    [InlineData("Vekha.Planning", "Vekha.Documents")]
    public void A_pure_project_needs_no_package(string project, params string[] others) =>
        Needed(project).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Except(others).ShouldBeEmpty();

    [Fact]
    public void The_application_knows_nothing_of_the_web()
    {
        var needed = Needed("Vekha.Application");
        needed.ShouldContain("Vekha.Data");
        // The context derives from Identity's, which is no part of the web.
        needed.Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .Except(["Microsoft.AspNetCore.Identity.EntityFrameworkCore"]).ShouldBeEmpty();
        needed.Where(name => name.StartsWith("Vekha.", StringComparison.Ordinal))
            .Except(["Vekha.Data", "Vekha.Documents", "Vekha.Formats", "Vekha.Planning"]).ShouldBeEmpty();
    }

    [Fact]
    public void The_application_has_no_words_for_people()
    {
        Directory.GetFiles(Repository.Path("src", "Vekha.Application"), "*.resx", SearchOption.AllDirectories).ShouldBeEmpty();
        var application = SourceProject.All.Single(project => project.Name == "Application");
        var words = application.Literals().Where(literal => Cyrillic().IsMatch(literal.Text))
            .ToLookup(literal => $"{literal.File}: {literal.Text}");
        AllowedList.ShouldHold("RussianInApplication", words.Select(text => text.Key), text =>
            string.Join('\n', words[text].Select(literal => $"{text} (line {literal.Line})")));
    }

    [Fact]
    public void The_application_knows_no_address_of_a_page() => SourceProject.All.Single(project => project.Name == "Application")
        .Literals().Where(literal => Address().IsMatch(literal.Text)).ShouldBeEmpty();

    private static IReadOnlyList<string> Needed(string assembly) =>
        [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!)];

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex("^/[a-z]")]
    private static partial Regex Address();
}
